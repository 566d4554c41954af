package io.parley.identity;

import io.parley.tenancy.TenantId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who does what is being done: a signed-in person, or the system for one tenant.
 *
 * @param accountId absent for the system
 * @param membershipId absent for the system and for operators
 * @param tenantId {@link TenantId#NOBODY} for operators and until a tenant has been chosen
 * @param email empty for the system
 * @param locale language the person reads
 * @param permissions what the role grants, as told by all {@link RolePermissions}
 */
public record Actor(
        @Nullable AccountId accountId,
        @Nullable MembershipId membershipId,
        TenantId tenantId,
        Role role,
        String displayName,
        String email,
        Locale locale,
        Set<String> permissions) {

    public Actor {
        permissions = Set.copyOf(permissions);
    }

    public boolean can(String permission) {
        return permissions.contains(permission);
    }

    /** Jobs and start-up work; nobody signed in. */
    public boolean isSystem() {
        return accountId == null;
    }

    /** Tenant admins (and the system) see every client of the tenant; everybody else only the clients assigned to them. */
    public boolean seesAllClients() {
        return role == Role.TENANT_ADMIN;
    }
}
