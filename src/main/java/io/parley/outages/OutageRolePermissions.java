package io.parley.outages;

import io.parley.identity.Role;
import io.parley.identity.RolePermissions;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Everybody of a client's circle reports; the consultancy keeps the log. */
@Component
class OutageRolePermissions implements RolePermissions {

    @Override
    public Map<Role, Set<String>> grants() {
        var all = Set.of(OutagePermissions.READ, OutagePermissions.REPORT, OutagePermissions.EDIT);
        return Map.of(
                Role.TENANT_ADMIN,
                all,
                Role.CONSULTANT,
                all,
                Role.CLIENT_USER,
                Set.of(OutagePermissions.READ, OutagePermissions.REPORT));
    }
}
