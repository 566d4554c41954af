package io.parley.documents;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.parley.jobs.TenantJob;
import io.parley.tenancy.TenantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every night compares the store with the database: notes and later removes files without a document, names documents whose
 * file is gone, looks again at those known to be damaged and, a part each night, at the bytes of all others, and counts the
 * room they take anew.
 */
@Component
class DocumentReconciler implements TenantJob {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentReconciler.class);
    private static final LocalTime AT = LocalTime.of(2, 30);
    private static final Duration UPLOADS_END_WITHIN = Duration.ofDays(1);

    private final DocumentRepository documents;
    private final DocumentStore store;
    private final DocumentGuard guard;
    private final Orphans orphans;
    private final StorageQuota quota;
    private final IncomingFolder incoming;
    private final int verifiedEachTime;
    private final TransactionTemplate transaction;

    DocumentReconciler(
            DocumentRepository documents,
            DocumentStore store,
            DocumentGuard guard,
            Orphans orphans,
            StorageQuota quota,
            IncomingFolder incoming,
            @Value("${parley.documents.verified-each-night:500}") int verifiedEachTime,
            PlatformTransactionManager transactions) {
        this.documents = documents;
        this.store = store;
        this.guard = guard;
        this.orphans = orphans;
        this.quota = quota;
        this.incoming = incoming;
        this.verifiedEachTime = verifiedEachTime;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String name() {
        return "document-reconciler";
    }

    @Override
    public Schedule schedule() {
        return Schedules.daily(AT);
    }

    @Override
    public void run(TenantId tenant) {
        try {
            incoming.removeOlderThan(UPLOADS_END_WITHIN);
            // The files first: a row that appears afterwards has its file, which is looked for once more below.
            Set<UUID> kept = store.names(tenant);
            orphans.review(tenant, kept);
            for (UUID document : toBeChecked(kept)) {
                check(tenant, document);
            }
        } catch (IOException storeIsAway) {
            throw new UncheckedIOException(storeIsAway);
        }
        recount(tenant);
    }

    private List<UUID> toBeChecked(Set<UUID> kept) {
        return transaction.execute(status -> {
            Set<UUID> chosen = new LinkedHashSet<>();
            documents.findNamesById().stream()
                    .filter(document -> !kept.contains(document.storedAs()))
                    .forEach(document -> chosen.add(document.id()));
            documents.findAllByFaultIsNotNullOrderByFaultFoundAtDesc().forEach(document -> chosen.add(document.id()));
            chosen.addAll(documents.findLongestUnverified(Limit.of(verifiedEachTime)));
            return new ArrayList<>(chosen);
        });
    }

    private void check(TenantId tenant, UUID id) throws IOException {
        Document document = transaction.execute(status -> documents.findById(id).orElseThrow());
        guard.check(tenant, document);
    }

    private void recount(TenantId tenant) {
        transaction.executeWithoutResult(status -> {
            long wrongBy = quota.recount();
            if (wrongBy != 0) {
                LOG.warn("The storage of tenant {} was counted wrong by {} bytes", tenant, wrongBy);
            }
        });
    }
}
