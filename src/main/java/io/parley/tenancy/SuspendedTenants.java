package io.parley.tenancy;

import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The tenants for which nobody works now. Kept in memory, because {@link CurrentTenant} asks for every session and could
 * not ask the database without opening one; {@link SuspensionWatch} keeps it up to date.
 */
@Component
class SuspendedTenants {

    private volatile Set<TenantId> suspended = Set.of();

    boolean contains(TenantId tenant) {
        return suspended.contains(tenant);
    }

    void are(Set<TenantId> now) {
        suspended = Set.copyOf(now);
    }
}
