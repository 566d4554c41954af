package io.parley.negotiation;

import io.parley.identity.Role;
import io.parley.identity.RolePermissions;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** People of the consultancy recommend; clients see what a released brief says. */
@Component
class NegotiationRolePermissions implements RolePermissions {

    @Override
    public Map<Role, Set<String>> grants() {
        Set<String> both = Set.of(NegotiationPermissions.READ, NegotiationPermissions.EDIT);
        return Map.of(Role.TENANT_ADMIN, both, Role.CONSULTANT, both);
    }
}
