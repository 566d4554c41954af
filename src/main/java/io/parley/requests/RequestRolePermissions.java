package io.parley.requests;

import io.parley.identity.Role;
import io.parley.identity.RolePermissions;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The consultancy asks; providers answer without an account. */
@Component
class RequestRolePermissions implements RolePermissions {

    @Override
    public Map<Role, Set<String>> grants() {
        var both = Set.of(RequestPermissions.READ, RequestPermissions.SEND);
        return Map.of(Role.TENANT_ADMIN, both, Role.CONSULTANT, both);
    }
}
