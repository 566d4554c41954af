package io.parley.documents;

import io.parley.documents.ReceivedFile.Findings;
import io.parley.tenancy.TenantScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/**
 * One version of a document. What was handed in never changes: a new upload of the same name is a new version. Only what the
 * checks find out about it is written later.
 */
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
    @Column(nullable = false, length = 40)
    private DocumentState state;

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
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

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private @Nullable DocumentFault fault;

    private @Nullable Instant faultFoundAt;

    private @Nullable Instant verifiedAt;

    private @Nullable Instant scanFailedAt;

    @Column(updatable = false, length = 8)
    private @Nullable String textLanguage;

    private @Nullable Instant picturesReadAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Document() {}

    /** @param scanned whether a virus scanner is to see it before anybody else */
    Document(
            DocumentUpload upload,
            UUID storedAs,
            int revision,
            boolean scanned,
            String uploadedBy,
            Instant uploadedAt) {
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
        this.state = findings.danger() != null
                ? DocumentState.QUARANTINED
                : scanned ? DocumentState.RECEIVED : DocumentState.CLEAN;
        this.pages = findings.pageCount();
        this.textLayer = findings.textLayer();
        this.copyProtected = findings.copyProtected();
        this.textLanguage =
                TextLanguage.of(findings.pages()).map(Locale::toLanguageTag).orElse(null);
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
        this.verifiedAt = uploadedAt;
    }

    boolean isWaiting() {
        return state.isWaiting();
    }

    /** The virus scanner is about to be asked. */
    void scanning() {
        requireWaiting();
        state = DocumentState.SCANNING;
    }

    /** The virus scanner could not be asked, so that nothing is known yet. */
    void scanFailed(Instant now) {
        requireWaiting();
        scanFailedAt = now;
    }

    void passed() {
        requireWaiting();
        state = DocumentState.CLEAN;
    }

    void quarantine(Danger danger) {
        requireWaiting();
        state = DocumentState.QUARANTINED;
        reason = danger;
    }

    private void requireWaiting() {
        if (!state.isWaiting()) {
            throw new IllegalStateException("A document that is " + state + " is not scanned again");
        }
    }

    /**
     * Its content was compared with what was handed in.
     *
     * @param found what is wrong with it, if anything
     * @return whether that is not what was known before
     */
    boolean checked(@Nullable DocumentFault found, Instant now) {
        verifiedAt = now;
        if (found == fault) {
            return false;
        }
        fault = found;
        faultFoundAt = found == null ? null : now;
        return true;
    }

    /** A clean PDF that is only pictures, as far as anybody may read it, which no machine has read yet. */
    boolean isUnreadScan() {
        return state == DocumentState.CLEAN
                && fileType == FileType.PDF
                && !textLayer
                && !copyProtected
                && picturesReadAt == null;
    }

    void picturesRead(Instant now) {
        picturesReadAt = now;
    }

    String fileName() {
        return fileName;
    }

    String sha256() {
        return sha256;
    }

    long size() {
        return size;
    }

    boolean isFaulty() {
        return fault != null;
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
                uploadedAt,
                fault,
                faultFoundAt,
                scanFailedAt,
                textLanguage == null ? null : Locale.forLanguageTag(textLanguage),
                picturesReadAt != null);
    }
}
