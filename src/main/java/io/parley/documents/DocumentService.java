package io.parley.documents;

import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.documents.spi.DocumentAccess;
import io.parley.identity.Actor;
import io.parley.identity.CurrentUser;
import io.parley.tenancy.TenantId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps, lists and gives out the documents of clients the person may reach. */
@Service
@Transactional
public class DocumentService {

    private static final String MAY_READ = "hasAuthority('" + DocumentPermissions.READ + "')";
    private static final String MAY_UPLOAD = "hasAuthority('" + DocumentPermissions.UPLOAD + "')";
    /** Pixels: sharp at the width of a preview, small enough to travel. */
    private static final int PREVIEW_WIDTH = 1200;

    private final DocumentRepository documents;
    private final DocumentTextRepository texts;
    private final LocalDocumentStore store;
    private final ReaderProcess reader;
    private final PagePictures pictures;
    private final DocumentAccess access;
    private final CurrentUser currentUser;
    private final Clock clock;

    DocumentService(
            DocumentRepository documents,
            DocumentTextRepository texts,
            LocalDocumentStore store,
            ReaderProcess reader,
            PagePictures pictures,
            DocumentAccess access,
            CurrentUser currentUser,
            Clock clock) {
        this.documents = documents;
        this.texts = texts;
        this.store = store;
        this.reader = reader;
        this.pictures = pictures;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Keeps a received file as the newest version of its name. The same content again is the same version.
     *
     * @throws NotFoundException if the client is not there, or not the person's
     * @throws ProblemException if the file is a package rather than a document
     */
    @PreAuthorize(MAY_UPLOAD)
    public DocumentId store(DocumentUpload upload) {
        Actor actor = requireAccess(upload.owner());
        if (upload.file().type() == FileType.ZIP) {
            throw new ProblemException("documents.refused.package");
        }
        Optional<Document> newest = documents.findFirstByClientIdAndFolderAndFileNameOrderByRevisionDesc(
                upload.owner().clientId(), upload.folder(), upload.file().fileName());
        if (newest.filter(document -> document.holds(upload.file())).isPresent()) {
            return new DocumentId(newest.get().id());
        }
        UUID storedAs = store.keep(actor.tenantId(), upload.file().content());
        removeUnlessCommitted(actor.tenantId(), storedAs);
        int revision = newest.map(Document::revision).orElse(0) + 1;
        Document document =
                documents.save(new Document(upload, storedAs, revision, actor.displayName(), clock.instant()));
        keepText(document, upload.file().findings().pages());
        return new DocumentId(document.id());
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

    /** The text by page, for quoting; empty where there is none to take. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<DocumentPage> pages(DocumentId id) {
        Document document = clean(id);
        return texts.findAllByDocumentIdOrderByPageNumber(document.id()).stream()
                .map(DocumentText::page)
                .toList();
    }

    /** The text of one page, for quoting; empty where there is none to take. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public Optional<DocumentPage> findPage(DocumentId id, int page) {
        Document document = clean(id);
        return texts.findByDocumentIdAndPageNumber(document.id(), page).map(DocumentText::page);
    }

    /**
     * The content, asked for anew each time it is served.
     *
     * @throws ProblemException if it is quarantined, or no longer the bytes that were stored
     */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public StoredDocument open(DocumentId id) {
        Document document = clean(id);
        return new StoredDocument(
                document.reference(),
                store.verified(
                        currentUser.require().tenantId(),
                        document.storedAs(),
                        document.reference().sha256()));
    }

    /**
     * A picture of one page of a PDF, as PNG: nothing in it can be followed or run.
     *
     * @param page counted from 1
     */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public byte[] picture(DocumentId id, int page) {
        StoredDocument document = openPage(id, page);
        return pictures.get(
                new PagePictures.Page(
                        currentUser.require().tenantId(), document.reference().sha256(), page),
                () -> reader.render(document.path(), page, PREVIEW_WIDTH));
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
        StoredDocument document = openPage(id, page);
        return reader.locate(document.path(), page, document.reference().copyProtected() ? "" : quote);
    }

    private StoredDocument openPage(DocumentId id, int page) {
        StoredDocument document = open(id);
        Integer pages = document.reference().pages();
        if (pages == null || page < 1 || page > pages) {
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

    private void removeUnlessCommitted(TenantId tenant, UUID storedAs) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) {
                    store.remove(tenant, storedAs);
                }
            }
        });
    }

    private Document clean(DocumentId id) {
        Document document = document(id);
        if (document.reference().state() != DocumentState.CLEAN) {
            throw new ProblemException("documents.problem.quarantined");
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
