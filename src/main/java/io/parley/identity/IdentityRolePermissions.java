package io.parley.identity;

import io.parley.audit.AuditPermissions;
import io.parley.tenancy.TenantPermissions;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Grants what is about people, and the permissions of tenancy and audit, which cannot know roles. */
@Component
class IdentityRolePermissions implements RolePermissions {

    @Override
    public Map<Role, Set<String>> grants() {
        return Map.of(
                Role.OPERATOR,
                Set.of(TenantPermissions.MANAGE),
                Role.TENANT_ADMIN,
                Set.of(
                        TenantPermissions.BRAND,
                        TenantPermissions.CALENDAR,
                        AuditPermissions.READ,
                        IdentityPermissions.PEOPLE_READ,
                        IdentityPermissions.PEOPLE_MANAGE,
                        IdentityPermissions.CLIENT_USER_INVITE),
                Role.CONSULTANT,
                Set.of(IdentityPermissions.PEOPLE_READ, IdentityPermissions.CLIENT_USER_INVITE));
    }
}
