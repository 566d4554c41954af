package io.parley.quotes;

import io.parley.identity.Role;
import io.parley.identity.RolePermissions;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The consultancy works with offers; a client reads of them only what a released brief says. */
@Component
class QuoteRolePermissions implements RolePermissions {

    @Override
    public Map<Role, Set<String>> grants() {
        var all = Set.of(QuotePermissions.READ, QuotePermissions.EDIT, QuotePermissions.WITHDRAW);
        return Map.of(Role.TENANT_ADMIN, all, Role.CONSULTANT, all);
    }
}
