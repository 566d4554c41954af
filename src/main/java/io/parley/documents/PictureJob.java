package io.parley.documents;

import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.jobs.JobQueue;
import io.parley.jobs.QueuedJob;
import io.parley.tenancy.CurrentTenant;
import io.parley.tenancy.TenantId;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Has the pages of a scanned PDF drawn and their words made out, once; people see them marked as read by a machine. */
@Component
class PictureJob implements QueuedJob {

    private static final Logger LOG = LoggerFactory.getLogger(PictureJob.class);
    /** Pixels: about 240 dots per inch of a page, which Tesseract wants. */
    private static final int WIDTH = 2000;

    private static final int MOST_PAGES = 60;

    private final DocumentRepository documents;
    private final DocumentTextRepository texts;
    private final DocumentGuard guard;
    private final ReaderProcess reader;
    private final PictureReader pictures;
    private final JobQueue queue;
    private final CurrentTenant currentTenant;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PictureJob(
            DocumentRepository documents,
            DocumentTextRepository texts,
            DocumentGuard guard,
            ReaderProcess reader,
            PictureReader pictures,
            JobQueue queue,
            CurrentTenant currentTenant,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.documents = documents;
        this.texts = texts;
        this.guard = guard;
        this.reader = reader;
        this.pictures = pictures;
        this.queue = queue;
        this.currentTenant = currentTenant;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** In the transaction that makes the document clean. */
    void request(TenantId tenant, Document document) {
        if (document.isUnreadScan() && pictures.isThere()) {
            queue.enqueue(this, tenant, document.id());
        }
    }

    @Override
    public String name() {
        return "document-pictures";
    }

    @Override
    public int retries() {
        return 2;
    }

    @Override
    public void run(UUID subject) {
        Document scan =
                transaction.execute(status -> documents.findById(subject).orElseThrow(NotFoundException::new));
        if (!scan.isUnreadScan() || !pictures.isThere()) {
            return;
        }
        Map<Integer, String> pages = read(scan);
        transaction.executeWithoutResult(status -> documents
                .findById(subject)
                .filter(Document::isUnreadScan)
                .ifPresent(document -> {
                    pages.forEach((page, text) -> texts.save(DocumentText.readByMachine(document, page, text)));
                    document.picturesRead(clock.instant());
                }));
    }

    private Map<Integer, String> read(Document scan) {
        Integer count = scan.reference().pages();
        Map<Integer, String> pages = new TreeMap<>();
        try (KeptFile file = guard.verified(currentTenant.get(), scan)) {
            for (int page = 1; count != null && page <= Math.min(count, MOST_PAGES); page++) {
                String text = read(file, page);
                if (!text.isBlank()) {
                    pages.put(page, text);
                }
            }
        }
        return pages;
    }

    /** A page that cannot be drawn or read keeps no other from being read. */
    private String read(KeptFile file, int page) {
        try {
            return pictures.read(reader.render(file.path(), page, WIDTH));
        } catch (IOException | ProblemException unreadable) {
            LOG.warn("Page {} of a scan cannot be read", page, unreadable);
            return "";
        }
    }

    @Override
    public void gaveUp(UUID subject) {
        LOG.error("The pictures of document {} cannot be read; its terms are captured by hand", subject);
    }
}
