package io.parley.internet;

import io.parley.identity.Role;
import io.parley.identity.RolePermissions;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whoever sits at the site runs tests; the consultancy keeps them. A consultant at a client's site runs them too. */
@Component
class LineTestRolePermissions implements RolePermissions {

    @Override
    public Map<Role, Set<String>> grants() {
        var all = Set.of(LineTestPermissions.READ, LineTestPermissions.RUN, LineTestPermissions.EDIT);
        return Map.of(
                Role.TENANT_ADMIN,
                all,
                Role.CONSULTANT,
                all,
                Role.CLIENT_USER,
                Set.of(LineTestPermissions.READ, LineTestPermissions.RUN));
    }
}
