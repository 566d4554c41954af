package io.parley.documents;

import io.parley.common.ProblemException;
import io.parley.tenancy.TenantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stands between the store and everybody who reads: content is compared with the SHA-256 of what was handed in, and a
 * document whose file is gone or changed is marked, so that lists name it.
 */
@Component
class DocumentGuard {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentGuard.class);

    private final DocumentStore store;
    private final DocumentRepository documents;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    DocumentGuard(
            DocumentStore store,
            DocumentRepository documents,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.store = store;
        this.documents = documents;
        this.events = events;
        this.ownTransaction = new TransactionTemplate(transactions);
        // What a read finds out must stay, although the read itself fails.
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /**
     * The content, just compared; the caller closes it.
     *
     * @throws ProblemException if the file is gone or was changed, with its name and what to do
     * @throws UncheckedIOException if the store cannot be asked
     */
    KeptFile verified(TenantId tenant, Document document) {
        KeptFile file = null;
        try {
            file = store.fetch(tenant, document.storedAs());
            if (hash(file).equals(document.sha256())) {
                if (document.isFaulty()) {
                    note(tenant, document, null); // it was brought back
                }
                return file;
            }
        } catch (NoSuchFileException gone) {
            throw refused(tenant, document, DocumentFault.MISSING);
        } catch (IOException e) {
            close(file);
            throw new UncheckedIOException(e);
        }
        file.close();
        throw refused(tenant, document, DocumentFault.DAMAGED);
    }

    /**
     * Looks at the content and notes what it finds, also that it is whole again.
     *
     * @throws IOException if the store cannot be asked
     */
    Optional<DocumentFault> check(TenantId tenant, Document document) throws IOException {
        DocumentFault fault = look(tenant, document);
        note(tenant, document, fault);
        return Optional.ofNullable(fault);
    }

    /** Whether the content is there as it was handed in; notes nothing. */
    boolean isWhole(TenantId tenant, Document document) {
        try {
            return look(tenant, document) == null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable DocumentFault look(TenantId tenant, Document document) throws IOException {
        try (KeptFile file = store.fetch(tenant, document.storedAs())) {
            return hash(file).equals(document.sha256()) ? null : DocumentFault.DAMAGED;
        } catch (NoSuchFileException gone) {
            return DocumentFault.MISSING;
        }
    }

    private ProblemException refused(TenantId tenant, Document document, DocumentFault fault) {
        note(tenant, document, fault);
        return new ProblemException(fault.key(), document.fileName(), document.revision());
    }

    private void note(TenantId tenant, Document document, @Nullable DocumentFault fault) {
        try {
            boolean news = ownTransaction.execute(status -> note(document.id(), fault));
            if (news && fault != null) {
                LOG.error(
                        "Content {} of document {} of tenant {} is {}",
                        document.storedAs(),
                        document.id(),
                        tenant,
                        fault);
            }
        } catch (OptimisticLockingFailureException noted) {
            LOG.debug("Somebody else noted the state of {} at the same moment", document.id(), noted);
        }
    }

    /** @return whether that is not what was known before */
    private boolean note(UUID id, @Nullable DocumentFault fault) {
        Document document = documents.findById(id).orElse(null);
        if (document == null || !document.checked(fault, clock.instant())) {
            return false;
        }
        if (fault != null) {
            events.publishEvent(
                    new DocumentFaultFound(document.owner(), document.fileName(), document.revision(), fault));
        }
        return true;
    }

    private static String hash(KeptFile file) throws IOException {
        MessageDigest digest = UploadGateway.sha256();
        UploadGateway.digest(file.path(), digest);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void close(@Nullable KeptFile file) {
        if (file != null) {
            file.close();
        }
    }
}
