package io.parley.documents;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.parley.jobs.JobQueue;
import io.parley.jobs.TenantJob;
import io.parley.tenancy.TenantId;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts documents that still wait for the virus scanner into the queue again, when it was given up because the scanner was away
 * too long. What is in the queue already stays there once.
 */
@Component
class StaleScans implements TenantJob {

    static final Set<DocumentState> WAITING = EnumSet.of(DocumentState.RECEIVED, DocumentState.SCANNING);
    private static final Duration EACH = Duration.ofMinutes(10);

    private final DocumentRepository documents;
    private final DocumentScanJob job;
    private final JobQueue queue;
    private final ObjectProvider<VirusScanner> scanner;
    private final TransactionTemplate transaction;

    StaleScans(
            DocumentRepository documents,
            DocumentScanJob job,
            JobQueue queue,
            ObjectProvider<VirusScanner> scanner,
            PlatformTransactionManager transactions) {
        this.documents = documents;
        this.job = job;
        this.queue = queue;
        this.scanner = scanner;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String name() {
        return "document-scans";
    }

    @Override
    public Schedule schedule() {
        return Schedules.fixedDelay(EACH);
    }

    @Override
    public void run(TenantId tenant) {
        if (scanner.getIfAvailable() != null) {
            transaction.executeWithoutResult(status ->
                    documents.findAllByStateIn(WAITING).forEach(document -> queue.enqueue(job, tenant, document.id())));
        }
    }
}
