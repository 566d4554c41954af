package io.parley.gaps;

import io.parley.identity.Role;
import io.parley.identity.RolePermissions;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A gap map shows what is offered; a client reads of it what a released brief says. */
@Component
class GapRolePermissions implements RolePermissions {

    @Override
    public Map<Role, Set<String>> grants() {
        var read = Set.of(GapPermissions.READ);
        return Map.of(Role.TENANT_ADMIN, read, Role.CONSULTANT, read);
    }
}
