package io.parley.documents;

import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.documents.spi.DocumentAccess;
import io.parley.identity.Actor;
import io.parley.identity.CurrentUser;
import io.parley.tenancy.TenantId;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps, lists and gives out the documents of clients the person may reach. */
@Service
@Transactional
public class DocumentService {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentService.class);
    private static final String MAY_READ = "hasAuthority('" + DocumentPermissions.READ + "')";
    private static final String MAY_UPLOAD = "hasAuthority('" + DocumentPermissions.UPLOAD + "')";
    /** Pixels: sharp at the width of a preview, small enough to travel. */
    private static final int PREVIEW_WIDTH = 1200;

    private final DocumentRepository documents;
    private final DocumentTextRepository texts;
    private final DocumentStore store;
    private final DocumentGuard guard;
    private final StorageQuota quota;
    private final DocumentScans scans;
    private final ReaderProcess reader;
    private final PagePictures pictures;
    private final DocumentAccess access;
    private final CurrentUser currentUser;
    private final Clock clock;

    DocumentService(
            DocumentRepository documents,
            DocumentTextRepository texts,
            DocumentStore store,
            DocumentGuard guard,
            StorageQuota quota,
            DocumentScans scans,
            ReaderProcess reader,
            PagePictures pictures,
            DocumentAccess access,
            CurrentUser currentUser,
            Clock clock) {
        this.documents = documents;
        this.texts = texts;
        this.store = store;
        this.guard = guard;
        this.quota = quota;
        this.scans = scans;
        this.reader = reader;
        this.pictures = pictures;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Keeps a received file as the newest version of its name. The same content again is the same version; it mends every
     * document of the client whose stored content was found gone or changed.
     *
     * @throws NotFoundException if the client is not there, or not the person's
     * @throws ProblemException if the file is a package rather than a document, the storage is full, or the store does not take
     *     it; whatever else the caller's transaction did is not done then
     */
    @PreAuthorize(MAY_UPLOAD)
    public DocumentId store(DocumentUpload upload) {
        Actor actor = requireAccess(upload.owner());
        if (upload.file().type() == FileType.ZIP) {
            throw new ProblemException("documents.refused.package");
        }
        mend(actor.tenantId(), upload);
        Optional<Document> newest = documents.findFirstByClientIdAndFolderAndFileNameOrderByRevisionDesc(
                upload.owner().clientId(), upload.folder(), upload.file().fileName());
        if (newest.filter(document -> document.holds(upload.file())).isPresent()) {
            if (!guard.isWhole(actor.tenantId(), newest.get())) {
                keep(actor.tenantId(), newest.get().storedAs(), upload.file());
            }
            return new DocumentId(newest.get().id());
        }
        int revision = newest.map(Document::revision).orElse(0) + 1;
        return new DocumentId(keep(actor, upload, revision).id());
    }

    private Document keep(Actor actor, DocumentUpload upload, int revision) {
        quota.require(upload.file().size());
        UUID name = UUID.randomUUID();
        removeUnlessCommitTried(actor.tenantId(), name);
        keep(actor.tenantId(), name, upload.file());
        Document document = documents.save(new Document(
                upload,
                name,
                revision,
                scans.expected(),
                upload.uploader(actor.membershipId() == null, actor.displayName()),
                clock.instant()));
        keepText(document, upload.file().findings().pages());
        scans.request(actor.tenantId(), document);
        quota.take(upload.file().size());
        return document;
    }

    private void keep(TenantId tenant, UUID name, ReceivedFile file) {
        try {
            store.keep(tenant, name, file.content());
        } catch (UncheckedIOException e) {
            LOG.error("File {} of tenant {} cannot be kept", name, tenant, e);
            throw new ProblemException("documents.problem.notKept");
        }
    }

    /** Also the earlier versions: evidence may quote them. */
    private void mend(TenantId tenant, DocumentUpload upload) {
        for (Document faulty : documents.findAllByClientIdAndSha256AndFaultIsNotNull(
                upload.owner().clientId(), upload.file().sha256())) {
            keep(tenant, faulty.storedAs(), upload.file());
            faulty.checked(null, clock.instant());
        }
    }

    /** All versions of all documents of a client: by folder and name, the newest version first. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<DocumentReference> findAll(DocumentOwner owner) {
        requireAccess(owner);
        return documents.findAllByClientIdOrderByFolderAscFileNameAscRevisionDesc(owner.clientId()).stream()
                .map(Document::reference)
                .toList();
    }

    /** The newest version of a name. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public Optional<DocumentReference> find(DocumentOwner owner, String folder, String fileName) {
        requireAccess(owner);
        return documents
                .findFirstByClientIdAndFolderAndFileNameOrderByRevisionDesc(owner.clientId(), folder, fileName)
                .map(Document::reference);
    }

    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public DocumentReference get(DocumentId id) {
        return document(id).reference();
    }

    /**
     * The text by page, for quoting; empty where there is none to take.
     *
     * @throws ProblemException if the document it was taken from is not clean, gone, or changed
     */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<DocumentPage> pages(DocumentId id) {
        Document document = clean(id);
        guard.verified(currentUser.require().tenantId(), document).close();
        return pages(document, false);
    }

    /**
     * The words that a machine made out in the pictures of a scan, by page: for people to compare with the picture, not for
     * quoting unseen. Empty where nothing was read, or not yet.
     */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<DocumentPage> machineRead(DocumentId id) {
        Document document = clean(id);
        guard.verified(currentUser.require().tenantId(), document).close();
        return pages(document, true);
    }

    /** Whether the words of scans are made out here at all. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public boolean readsPictures() {
        return scans.readPictures();
    }

    private List<DocumentPage> pages(Document document, boolean machineRead) {
        return texts.findAllByDocumentIdAndMachineReadOrderByPageNumber(document.id(), machineRead).stream()
                .map(DocumentText::page)
                .toList();
    }

    /** The text of one page, for quoting; empty where there is none to take. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public Optional<DocumentPage> findPage(DocumentId id, int page) {
        Document document = clean(id);
        guard.verified(currentUser.require().tenantId(), document).close();
        return texts.findByDocumentIdAndPageNumberAndMachineRead(document.id(), page, false)
                .map(DocumentText::page);
    }

    /**
     * The content, asked for anew each time it is served.
     *
     * @throws ProblemException if it is not clean, gone, or no longer the bytes that were stored
     */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public StoredDocument open(DocumentId id) {
        Document document = clean(id);
        return new StoredDocument(
                document.reference(), guard.verified(currentUser.require().tenantId(), document));
    }

    /**
     * A picture of one page of a PDF, as PNG: nothing in it can be followed or run.
     *
     * @param page counted from 1
     */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public byte[] picture(DocumentId id, int page) {
        try (StoredDocument document = openPage(id, page)) {
            return pictures.get(
                    new PagePictures.Page(
                            currentUser.require().tenantId(),
                            document.reference().sha256(),
                            page),
                    () -> reader.render(document.path(), page, PREVIEW_WIDTH));
        }
    }

    /**
     * Where words stand on a page of a PDF; none are found in a document whose author forbids taking text out.
     *
     * @param page counted from 1
     * @param quote the words as quoted; spaces and turns of lines make no difference
     */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public QuotedPlaces findPlaces(DocumentId id, int page, String quote) {
        try (StoredDocument document = openPage(id, page)) {
            return reader.locate(document.path(), page, document.reference().copyProtected() ? "" : quote);
        }
    }

    private StoredDocument openPage(DocumentId id, int page) {
        StoredDocument document = open(id);
        Integer pages = document.reference().pages();
        if (pages == null || page < 1 || page > pages) {
            document.close();
            throw new NotFoundException();
        }
        return document;
    }

    private void keepText(Document document, List<String> pages) {
        for (int i = 0; i < pages.size(); i++) {
            if (!pages.get(i).isBlank()) {
                texts.save(new DocumentText(document, i + 1, pages.get(i)));
            }
        }
    }

    /**
     * Once the commit was tried, nobody knows for sure whether it happened: the line may break after the database has done it.
     * Then the file stays, and the reconciler finds out.
     */
    private void removeUnlessCommitTried(TenantId tenant, UUID name) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            private boolean tried;

            @Override
            public void beforeCommit(boolean readOnly) {
                tried = true;
            }

            @Override
            public void afterCompletion(int status) {
                if (status != STATUS_COMMITTED && !tried) {
                    store.remove(tenant, name);
                }
            }
        });
    }

    private Document clean(DocumentId id) {
        Document document = document(id);
        DocumentState state = document.reference().state();
        if (state != DocumentState.CLEAN) {
            throw new ProblemException(
                    state.isWaiting() ? "documents.problem.waiting" : "documents.problem.quarantined");
        }
        return document;
    }

    private Document document(DocumentId id) {
        Document document = documents.findById(id.value()).orElseThrow(NotFoundException::new);
        requireAccess(document.owner());
        return document;
    }

    private Actor requireAccess(DocumentOwner owner) {
        access.requireAccess(owner);
        return currentUser.require();
    }
}
