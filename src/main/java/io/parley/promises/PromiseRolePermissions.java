package io.parley.promises;

import io.parley.identity.Role;
import io.parley.identity.RolePermissions;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The register is the consultancy's own work. */
@Component
class PromiseRolePermissions implements RolePermissions {

    @Override
    public Map<Role, Set<String>> grants() {
        var both = Set.of(PromisePermissions.READ, PromisePermissions.EDIT);
        return Map.of(Role.TENANT_ADMIN, both, Role.CONSULTANT, both);
    }
}
