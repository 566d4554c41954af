package io.parley.readiness;

import io.parley.identity.Role;
import io.parley.identity.RolePermissions;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The consultancy keeps the checklists; a client reads what is open in its brief. */
@Component
class ReadinessRolePermissions implements RolePermissions {

    @Override
    public Map<Role, Set<String>> grants() {
        var all = Set.of(ReadinessPermissions.READ, ReadinessPermissions.EDIT);
        return Map.of(Role.TENANT_ADMIN, all, Role.CONSULTANT, all);
    }
}
