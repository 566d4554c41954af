package io.parley.documents;

import io.parley.documents.ReceivedFile.Findings;
import io.parley.tenancy.TenantScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** One version of a document. Nothing of it ever changes: a new upload of the same name is a new version. */
@Entity
@Filter(name = ClientFilter.NAME, deduceAliasInjectionPoints = false, condition = ClientFilter.CONDITION)
class Document extends TenantScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID clientId;

    @Column(nullable = false, updatable = false, length = 100)
    private String folder;

    @Column(nullable = false, updatable = false, length = 200)
    private String fileName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 40)
    private FileType fileType;

    @Column(nullable = false, updatable = false)
    private long size;

    @Column(nullable = false, updatable = false, length = 64)
    private String sha256;

    @Column(nullable = false, updatable = false)
    private UUID storedAs;

    @Column(nullable = false, updatable = false)
    private int revision;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 40)
    private DocumentState state;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false, length = 40)
    private @Nullable Danger reason;

    @Column(updatable = false)
    private @Nullable Integer pages;

    @Column(nullable = false, updatable = false)
    private boolean textLayer;

    @Column(nullable = false, updatable = false)
    private boolean copyProtected;

    @Column(nullable = false, updatable = false, length = 120)
    private String uploadedBy;

    @Column(nullable = false, updatable = false)
    private Instant uploadedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Document() {}

    Document(DocumentUpload upload, UUID storedAs, int revision, String uploadedBy, Instant uploadedAt) {
        ReceivedFile file = upload.file();
        Findings findings = file.findings();
        this.clientId = upload.owner().clientId();
        this.folder = upload.folder();
        this.fileName = file.fileName();
        this.fileType = file.type();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.storedAs = storedAs;
        this.revision = revision;
        this.reason = findings.danger();
        this.state = findings.danger() == null ? DocumentState.CLEAN : DocumentState.QUARANTINED;
        this.pages = findings.pageCount();
        this.textLayer = findings.textLayer();
        this.copyProtected = findings.copyProtected();
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
    }

    DocumentOwner owner() {
        return new DocumentOwner(clientId);
    }

    boolean holds(ReceivedFile file) {
        return sha256.equals(file.sha256());
    }

    int revision() {
        return revision;
    }

    UUID storedAs() {
        return storedAs;
    }

    DocumentReference reference() {
        return new DocumentReference(
                new DocumentId(id()),
                owner(),
                folder,
                fileName,
                fileType,
                size,
                sha256,
                revision,
                state,
                reason,
                pages,
                textLayer,
                copyProtected,
                uploadedBy,
                uploadedAt);
    }
}
