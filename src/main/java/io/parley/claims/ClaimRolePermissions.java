package io.parley.claims;

import io.parley.identity.Role;
import io.parley.identity.RolePermissions;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Everybody of a client's circle reports what is broken; the consultancy pursues it. */
@Component
class ClaimRolePermissions implements RolePermissions {

    @Override
    public Map<Role, Set<String>> grants() {
        var all = Set.of(ClaimPermissions.READ, ClaimPermissions.REPORT, ClaimPermissions.EDIT);
        return Map.of(
                Role.TENANT_ADMIN,
                all,
                Role.CONSULTANT,
                all,
                Role.CLIENT_USER,
                Set.of(ClaimPermissions.READ, ClaimPermissions.REPORT));
    }
}
