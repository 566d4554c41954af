package io.parley.providers;

import io.parley.identity.Role;
import io.parley.identity.RolePermissions;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class ProviderRolePermissions implements RolePermissions {

    @Override
    public Map<Role, Set<String>> grants() {
        Set<String> all = Set.of(ProviderPermissions.READ, ProviderPermissions.EDIT);
        return Map.of(Role.TENANT_ADMIN, all, Role.CONSULTANT, all);
    }
}
