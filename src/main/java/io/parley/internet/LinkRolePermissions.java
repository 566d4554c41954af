package io.parley.internet;

import io.parley.identity.Role;
import io.parley.identity.RolePermissions;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The consultancy keeps lines and plans; a client reads what they come to in its brief. */
@Component
class LinkRolePermissions implements RolePermissions {

    @Override
    public Map<Role, Set<String>> grants() {
        var all = Set.of(LinkPermissions.READ, LinkPermissions.EDIT);
        return Map.of(Role.TENANT_ADMIN, all, Role.CONSULTANT, all);
    }
}
