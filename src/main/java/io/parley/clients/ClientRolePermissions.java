package io.parley.clients;

import io.parley.identity.Role;
import io.parley.identity.RolePermissions;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A consultant works on assigned clients; who works for whom, the tenant admin says; client users read. */
@Component
class ClientRolePermissions implements RolePermissions {

    @Override
    public Map<Role, Set<String>> grants() {
        Set<String> consultant = Set.of(
                ClientPermissions.READ,
                ClientPermissions.EDIT,
                ClientPermissions.INVITE,
                ClientPermissions.ENGAGEMENT_READ,
                ClientPermissions.ENGAGEMENT_EDIT);
        return Map.of(
                Role.TENANT_ADMIN,
                Set.of(
                        ClientPermissions.READ,
                        ClientPermissions.EDIT,
                        ClientPermissions.ASSIGN,
                        ClientPermissions.INVITE,
                        ClientPermissions.ENGAGEMENT_READ,
                        ClientPermissions.ENGAGEMENT_EDIT),
                Role.CONSULTANT,
                consultant,
                Role.CLIENT_USER,
                Set.of(ClientPermissions.READ, ClientPermissions.ENGAGEMENT_READ));
    }
}
