package io.parley.notifications;

import io.parley.identity.Role;
import io.parley.identity.RolePermissions;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Everybody in a tenant has an inbox; deadlines are the consultancy's to watch. */
@Component
class NotificationRolePermissions implements RolePermissions {

    @Override
    public Map<Role, Set<String>> grants() {
        Set<String> inbox = Set.of(NotificationPermissions.INBOX);
        Set<String> all = Set.of(NotificationPermissions.INBOX, NotificationPermissions.DEADLINES);
        return Map.of(Role.TENANT_ADMIN, all, Role.CONSULTANT, all, Role.CLIENT_USER, inbox);
    }
}
