package io.parley.operations;

import io.parley.audit.AuditTrail;
import io.parley.documents.StorageHealth;
import io.parley.documents.StorageService;
import io.parley.identity.RunAs;
import io.parley.tenancy.TenantId;
import io.parley.tenancy.TenantPermissions;
import io.parley.tenancy.TenantService;
import io.parley.tenancy.TenantStatus;
import io.parley.tenancy.TenantSummary;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What the operator sees and sets of the tenants' storage. */
@Service
@PreAuthorize("hasAuthority('" + TenantPermissions.MANAGE + "')")
public class StorageOperations {

    private final TenantService tenants;
    private final StorageService storage;
    private final AuditTrail audit;
    private final RunAs runAs;
    private final TransactionTemplate transaction;

    StorageOperations(
            TenantService tenants,
            StorageService storage,
            AuditTrail audit,
            RunAs runAs,
            TransactionTemplate transaction) {
        this.tenants = tenants;
        this.storage = storage;
        this.audit = audit;
        this.runAs = runAs;
        this.transaction = transaction;
    }

    /** The active tenants, by name: a suspended one answers nobody. */
    public List<TenantSummary> findTenants() {
        return tenants.findAll().stream()
                .filter(tenant -> tenant.status() == TenantStatus.ACTIVE)
                .toList();
    }

    /** How one tenant's storage is, in numbers and never names; it is asked inside its own walls. */
    public StorageHealth health(TenantId tenant) {
        return runAs.system(tenant, () -> storage.health());
    }

    /**
     * Gives a tenant more or less room than is usual.
     *
     * @param megabytes of 1024 × 1024 bytes; absent for what is usual
     * @throws io.parley.common.ProblemException if it is less than one
     */
    public void limit(TenantId tenant, @Nullable Integer megabytes) {
        tenants.limitStorage(tenant, megabytes);
        runAs.system(
                tenant,
                () -> transaction.executeWithoutResult(
                        status -> audit.record("operator", "tenant.storageLimited", tenant.toString())));
    }
}
