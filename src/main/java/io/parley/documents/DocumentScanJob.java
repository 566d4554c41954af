package io.parley.documents;

import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.jobs.QueuedJob;
import io.parley.tenancy.CurrentTenant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Shows one document to the virus scanner. Only the scanner's answer makes it clean: while there is none, the document waits,
 * and so do those who want to read it.
 */
@Component
class DocumentScanJob implements QueuedJob {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentScanJob.class);

    private final DocumentRepository documents;
    private final DocumentGuard guard;
    private final ObjectProvider<VirusScanner> scanner;
    private final PictureJob pictures;
    private final CurrentTenant currentTenant;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DocumentScanJob(
            DocumentRepository documents,
            DocumentGuard guard,
            ObjectProvider<VirusScanner> scanner,
            PictureJob pictures,
            CurrentTenant currentTenant,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.documents = documents;
        this.guard = guard;
        this.scanner = scanner;
        this.pictures = pictures;
        this.currentTenant = currentTenant;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "document-scan";
    }

    @Override
    public void run(UUID subject) {
        Document waiting = transaction.execute(status -> {
            Document document = documents.lock(subject).orElseThrow(NotFoundException::new);
            if (document.isWaiting()) {
                document.scanning();
            }
            return document;
        });
        if (!waiting.isWaiting()) {
            return;
        }
        try (KeptFile file = guard.verified(currentTenant.get(), waiting)) {
            Optional<String> found = scanner.getObject().scan(file.path());
            found.ifPresent(name -> LOG.warn("The virus scanner finds {} in document {}", name, subject));
            write(
                    subject,
                    document -> found.ifPresentOrElse(name -> document.quarantine(Danger.VIRUS), () -> pass(document)));
        } catch (IOException noAnswer) {
            write(subject, document -> document.scanFailed(clock.instant()));
            throw new UncheckedIOException(noAnswer);
        } catch (ProblemException fileIsGoneOrChanged) {
            LOG.error("Document {} cannot be scanned: {}", subject, fileIsGoneOrChanged.key());
        }
    }

    private void pass(Document document) {
        document.passed();
        pictures.request(currentTenant.get(), document);
    }

    private void write(UUID subject, Consumer<Document> change) {
        transaction.executeWithoutResult(
                status -> documents.lock(subject).filter(Document::isWaiting).ifPresent(change));
    }

    /** It goes on waiting, is never taken for clean, and is put into the queue again by {@link StaleScans}. */
    @Override
    public void gaveUp(UUID subject) {
        LOG.error("The virus scanner has not answered for a long time; document {} goes on waiting", subject);
    }
}
