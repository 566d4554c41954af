package io.parley.briefs;

import io.parley.identity.Role;
import io.parley.identity.RolePermissions;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The consultancy writes and releases; the client's people read what was released to them. */
@Component
class BriefRolePermissions implements RolePermissions {

    @Override
    public Map<Role, Set<String>> grants() {
        Set<String> writers = Set.of(BriefPermissions.READ, BriefPermissions.RELEASE, BriefPermissions.READ_RELEASED);
        return Map.of(
                Role.TENANT_ADMIN, writers,
                Role.CONSULTANT, writers,
                Role.CLIENT_USER, Set.of(BriefPermissions.READ_RELEASED));
    }
}
