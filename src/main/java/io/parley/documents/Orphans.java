package io.parley.documents;

import io.parley.tenancy.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files without a document: what an upload leaves when the application dies between keeping the file and committing its row.
 * Each is first only noted, and removed when nobody has come to know it for the whole grace period: a file may be on its way,
 * and after a restore of an older database an operator has time to notice that the files are newer.
 */
@Component
class Orphans {

    private static final Logger LOG = LoggerFactory.getLogger(Orphans.class);

    private final OrphanedFileRepository orphans;
    private final DocumentRepository documents;
    private final DocumentStore store;
    private final Duration grace;
    private final Clock clock;

    Orphans(
            OrphanedFileRepository orphans,
            DocumentRepository documents,
            DocumentStore store,
            @Value("${parley.documents.orphan-grace:7d}") Duration grace,
            Clock clock) {
        this.orphans = orphans;
        this.documents = documents;
        this.store = store;
        this.grace = grace;
        this.clock = clock;
    }

    /**
     * @param kept names in the store, asked for before
     * @return how many files were removed
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    int review(TenantId tenant, Set<UUID> kept) {
        Set<UUID> known = documents.findNames();
        Instant now = clock.instant();
        Set<UUID> noted = new HashSet<>();
        int removed = 0;
        for (OrphanedFile orphan : orphans.findAll()) {
            UUID name = orphan.storedAs();
            if (!kept.contains(name) || known.contains(name)) {
                orphans.delete(orphan);
            } else if (orphan.wasFoundBefore(now.minus(grace))) {
                LOG.warn("Removed file {} of tenant {}, which no document has known for {}", name, tenant, grace);
                store.remove(tenant, name);
                orphans.delete(orphan);
                removed++;
            }
            noted.add(name);
        }
        for (UUID name : kept) {
            if (!known.contains(name) && noted.add(name)) {
                LOG.warn("File {} of tenant {} belongs to no document; it is removed after {}", name, tenant, grace);
                orphans.save(new OrphanedFile(name, now));
            }
        }
        return removed;
    }
}
