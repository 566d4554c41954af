package io.parley.notifications;

import io.parley.identity.Role;
import io.parley.identity.RolePermissions;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Everybody in a tenant has an inbox. */
@Component
class NotificationRolePermissions implements RolePermissions {

    @Override
    public Map<Role, Set<String>> grants() {
        Set<String> inbox = Set.of(NotificationPermissions.INBOX);
        return Map.of(Role.TENANT_ADMIN, inbox, Role.CONSULTANT, inbox, Role.CLIENT_USER, inbox);
    }
}
