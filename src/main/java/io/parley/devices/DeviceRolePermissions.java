package io.parley.devices;

import io.parley.identity.Role;
import io.parley.identity.RolePermissions;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A client's people see their devices; the consultancy keeps the register and the policies. */
@Component
class DeviceRolePermissions implements RolePermissions {

    @Override
    public Map<Role, Set<String>> grants() {
        var all = Set.of(DevicePermissions.READ, DevicePermissions.EDIT, DevicePermissions.EDIT_POLICIES);
        return Map.of(Role.TENANT_ADMIN, all, Role.CONSULTANT, all, Role.CLIENT_USER, Set.of(DevicePermissions.READ));
    }
}
