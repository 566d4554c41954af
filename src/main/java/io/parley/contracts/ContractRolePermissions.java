package io.parley.contracts;

import io.parley.identity.Role;
import io.parley.identity.RolePermissions;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The consultancy keeps the running contract; a client reads of it what a released brief says. */
@Component
class ContractRolePermissions implements RolePermissions {

    @Override
    public Map<Role, Set<String>> grants() {
        var all = Set.of(ContractPermissions.READ, ContractPermissions.EDIT);
        return Map.of(Role.TENANT_ADMIN, all, Role.CONSULTANT, all);
    }
}
