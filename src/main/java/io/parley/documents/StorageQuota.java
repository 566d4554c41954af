package io.parley.documents;

import io.parley.common.ProblemException;
import io.parley.tenancy.CurrentTenant;
import io.parley.tenancy.TenantDirectory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/**
 * How much a tenant may keep. Room is taken in the transaction that keeps a document, by one statement that also compares, so
 * that uploads at the same moment cannot pass the limit together.
 */
@Component
class StorageQuota {

    private final StorageCountRepository counts;
    private final DocumentRepository documents;
    private final TenantDirectory tenants;
    private final CurrentTenant currentTenant;
    private final DataSize usual;
    private final TransactionTemplate ownTransaction;

    StorageQuota(
            StorageCountRepository counts,
            DocumentRepository documents,
            TenantDirectory tenants,
            CurrentTenant currentTenant,
            @Value("${parley.documents.quota:10GB}") DataSize usual,
            PlatformTransactionManager transactions) {
        this.counts = counts;
        this.documents = documents;
        this.tenants = tenants;
        this.currentTenant = currentTenant;
        this.usual = usual;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    StorageUsage usage() {
        long used = counts.find().map(StorageCount::bytes).orElseGet(documents::sumOfSizes);
        return new StorageUsage(used, limit());
    }

    /** @throws ProblemException if so many bytes would not fit in now */
    void require(long size) {
        StorageUsage usage = usage();
        if (size > usage.room()) {
            throw full(usage);
        }
    }

    /**
     * Takes the room for a document that is kept in the same transaction.
     *
     * @throws ProblemException if it is not there
     */
    void take(long size) {
        if (counts.find().isEmpty()) {
            beginCounting();
        }
        if (counts.take(size, limit()) == 0) {
            throw full(usage());
        }
    }

    /** Counts again what is kept, should the count have come off the truth. @return by how many bytes it was wrong */
    long recount() {
        if (counts.find().isEmpty()) {
            beginCounting();
        }
        StorageCount count = counts.findLocked().orElseThrow();
        long counted = documents.sumOfSizes();
        long wrongBy = counted - count.bytes();
        if (wrongBy != 0) {
            count.recount(counted);
        }
        return wrongBy;
    }

    /** In a transaction of its own, for the row must be there for all the others at once. */
    private void beginCounting() {
        try {
            ownTransaction.executeWithoutResult(
                    status -> counts.saveAndFlush(new StorageCount(documents.sumOfSizes())));
        } catch (DataIntegrityViolationException somebodyElseWasFaster) {
            // the row is there, which is all that was wanted
        }
    }

    private long limit() {
        return tenants.storageLimit(currentTenant.get()).orElse(usual).toBytes();
    }

    static ProblemException full(StorageUsage usage) {
        return new ProblemException("documents.refused.storageFull", megabytes(usage.used()), megabytes(usage.limit()));
    }

    private static long megabytes(long bytes) {
        return DataSize.ofBytes(bytes).toMegabytes();
    }
}
