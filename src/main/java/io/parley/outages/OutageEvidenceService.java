package io.parley.outages;

import io.parley.audit.AuditTrail;
import io.parley.clients.ClientAccess;
import io.parley.common.NotFoundException;
import io.parley.documents.DocumentOwner;
import io.parley.documents.DocumentService;
import io.parley.documents.DocumentUpload;
import io.parley.documents.ReceivedFile;
import io.parley.documents.StoredDocument;
import io.parley.identity.Actor;
import io.parley.identity.CurrentUser;
import io.parley.identity.RunAs;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Files that show what an outage was. A client's own people reach no documents otherwise: through here they hand in and read
 * exactly those that hang on an outage of theirs, while the documents themselves are kept, checked and served as all are.
 */
@Service
@Transactional
public class OutageEvidenceService {

    private static final String MAY_READ = "hasAuthority('" + OutagePermissions.READ + "')";
    private static final String MAY_REPORT = "hasAuthority('" + OutagePermissions.REPORT + "')";

    private final OutageEvidenceRepository evidence;
    private final LoggedOutageRepository outages;
    private final DocumentService documents;
    private final ClientAccess access;
    private final CurrentUser currentUser;
    private final RunAs runAs;
    private final AuditTrail audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    OutageEvidenceService(
            OutageEvidenceRepository evidence,
            LoggedOutageRepository outages,
            DocumentService documents,
            ClientAccess access,
            CurrentUser currentUser,
            RunAs runAs,
            AuditTrail audit,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.evidence = evidence;
        this.outages = outages;
        this.documents = documents;
        this.access = access;
        this.currentUser = currentUser;
        this.runAs = runAs;
        this.audit = audit;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The files of an outage, in the order they came. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<OutageFile> find(OutageId outage) {
        reached(outage);
        var reader = currentUser.require();
        return evidence.findByOutageIdOrderByAddedAt(outage.value()).stream()
                .map(one -> one.file(reader))
                .toList();
    }

    /**
     * Keeps a received file among the client's documents and hangs it on the outage; the same file again changes nothing.
     *
     * @throws io.parley.common.ProblemException if the store is full or does not take it
     */
    @PreAuthorize(MAY_REPORT)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void attach(OutageId id, ReceivedFile file) {
        reached(id);
        var by = currentUser.require();
        runAs.system(by.tenantId(), () -> transaction.executeWithoutResult(status -> keep(id, file, by)));
    }

    private void keep(OutageId id, ReceivedFile file, Actor by) {
        var outage = outages.findById(id.value()).orElseThrow(NotFoundException::new);
        var document = documents.store(
                new DocumentUpload(new DocumentOwner(outage.client().value()), folder(outage), file, by.displayName()));
        if (!evidence.existsByOutageIdAndDocumentId(id.value(), document.value())) {
            evidence.saveAndFlush(
                    new OutageEvidence(outage, document, file.fileName(), file.size(), by, clock.instant()));
        }
    }

    /** Files of one outage stand together among the client's documents. */
    private static String folder(LoggedOutage outage) {
        var day = LocalDate.ofInstant(outage.draft().start(), ZoneOffset.UTC);
        return "outage " + day + " " + outage.id().toString().substring(24);
    }

    /**
     * The content, asked for anew each time it is served.
     *
     * @throws io.parley.common.ProblemException if it is not clean, gone, or no longer the bytes that were stored
     */
    @PreAuthorize(MAY_READ)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public StoredDocument open(OutageEvidenceId id) {
        var document = reached(id).document();
        return runAs.system(currentUser.require().tenantId(), () -> documents.open(document));
    }

    /**
     * Takes a file from an outage; among the client's documents it stays.
     *
     * @throws NotFoundException also if one of the client's people asks for somebody else's
     */
    @PreAuthorize(MAY_REPORT)
    public void remove(OutageEvidenceId id) {
        var found = reached(id);
        var actor = currentUser.require();
        if (!actor.can(OutagePermissions.EDIT) && !found.isOf(actor)) {
            throw new NotFoundException();
        }
        evidence.delete(found);
        audit.record("outage.evidence.removed", id + " " + found.fileName());
    }

    private LoggedOutage reached(OutageId id) {
        var outage = outages.findById(id.value()).orElseThrow(NotFoundException::new);
        access.requireAccess(outage.client());
        return outage;
    }

    private OutageEvidence reached(OutageEvidenceId id) {
        var found = evidence.findById(id.value()).orElseThrow(NotFoundException::new);
        access.requireAccess(found.client());
        return found;
    }
}
