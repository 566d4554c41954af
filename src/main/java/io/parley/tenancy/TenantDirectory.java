package io.parley.tenancy;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/**
 * What sign-in and jobs ask about tenants, before or without a user. Not a service for views: it answers for any tenant.
 */
@Component
@Transactional(readOnly = true)
public class TenantDirectory {

    private final TenantRepository tenants;

    TenantDirectory(TenantRepository tenants) {
        this.tenants = tenants;
    }

    /** Tenants whose jobs run now; a suspended tenant's jobs rest. */
    public List<TenantId> active() {
        return tenants.findIds(TenantStatus.ACTIVE).stream().map(TenantId::new).toList();
    }

    public boolean isActive(TenantId id) {
        return tenants.existsByIdAndStatus(id.value(), TenantStatus.ACTIVE);
    }

    public Optional<TenantSummary> find(TenantId id) {
        return tenants.findById(id.value()).map(Tenant::summary);
    }

    /** What the operator set for the tenant; empty where the usual limit holds. */
    public Optional<DataSize> storageLimit(TenantId id) {
        return tenants.findById(id.value()).map(Tenant::storageMegabytes).map(DataSize::ofMegabytes);
    }

    public Optional<Branding> branding(TenantId id) {
        return tenants.findById(id.value()).map(Tenant::branding);
    }
}
