package io.parley.operations;

import io.parley.audit.AuditTrail;
import io.parley.documents.StorageService;
import io.parley.identity.RunAs;
import io.parley.tenancy.TenantId;
import io.parley.tenancy.TenantPermissions;
import io.parley.tenancy.TenantService;
import io.parley.tenancy.TenantStatus;
import io.parley.tenancy.TenantSummary;
import java.util.List;
import java.util.stream.Stream;
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

    /** How many tenants are active: a suspended one answers nobody. */
    public int count() {
        return (int) active().count();
    }

    /**
     * Of some of the active tenants, by name: each is asked inside its own walls, so that a page asks for those it shows.
     *
     * @param offset how many to pass over  @param limit how many at most
     */
    public List<TenantStorage> find(int offset, int limit) {
        return active()
                .skip(offset)
                .limit(limit)
                .map(tenant -> new TenantStorage(
                        tenant.id(), tenant.name(), runAs.system(tenant.id(), () -> storage.health())))
                .toList();
    }

    private Stream<TenantSummary> active() {
        return tenants.findAll().stream().filter(tenant -> tenant.status() == TenantStatus.ACTIVE);
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
