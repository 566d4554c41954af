package io.parley.assessment;

import io.parley.identity.Role;
import io.parley.identity.RolePermissions;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Impressions are the consultancy's own. */
@Component
class AssessmentRolePermissions implements RolePermissions {

    @Override
    public Map<Role, Set<String>> grants() {
        var both = Set.of(AssessmentPermissions.READ, AssessmentPermissions.EDIT);
        return Map.of(Role.TENANT_ADMIN, both, Role.CONSULTANT, both);
    }
}
