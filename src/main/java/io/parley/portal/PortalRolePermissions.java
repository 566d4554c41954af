package io.parley.portal;

import io.parley.identity.Role;
import io.parley.identity.RolePermissions;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The client decides and asks, the consultancy answers, both read. */
@Component
class PortalRolePermissions implements RolePermissions {

    @Override
    public Map<Role, Set<String>> grants() {
        Set<String> consultancy = Set.of(PortalPermissions.READ, PortalPermissions.ANSWER);
        return Map.of(
                Role.TENANT_ADMIN,
                consultancy,
                Role.CONSULTANT,
                consultancy,
                Role.CLIENT_USER,
                Set.of(PortalPermissions.READ, PortalPermissions.DECIDE, PortalPermissions.ASK));
    }
}
