package io.parley.documents;

import io.parley.common.NotFoundException;
import io.parley.identity.CurrentUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much room a tenant's documents take, and which of them are not what was handed in. */
@Service
@Transactional(readOnly = true)
public class StorageService {

    private static final String MAY_READ = "hasAuthority('" + DocumentPermissions.READ + "')";
    private static final String MAY_CARE = "hasAuthority('" + DocumentPermissions.CARE + "')";

    private final DocumentRepository documents;
    private final DocumentGuard guard;
    private final StorageQuota quota;
    private final CurrentUser currentUser;

    StorageService(DocumentRepository documents, DocumentGuard guard, StorageQuota quota, CurrentUser currentUser) {
        this.documents = documents;
        this.guard = guard;
        this.quota = quota;
        this.currentUser = currentUser;
    }

    @PreAuthorize(MAY_READ)
    public StorageUsage usage() {
        return quota.usage();
    }

    @PreAuthorize(MAY_CARE)
    public StorageHealth health() {
        return new StorageHealth(
                quota.usage(),
                documents.countByFault(DocumentFault.MISSING),
                documents.countByFault(DocumentFault.DAMAGED),
                documents.countByStateIn(StaleScans.WAITING));
    }

    /** Documents whose file is gone or changed, the latest found first. */
    @PreAuthorize(MAY_CARE)
    public List<DocumentReference> findFaulty() {
        return documents.findAllByFaultIsNotNullOrderByFaultFoundAtDesc().stream()
                .map(Document::reference)
                .toList();
    }

    /**
     * Looks at a document's content again, after it was brought back from a backup for example.
     *
     * @return what is still wrong
     */
    @PreAuthorize(MAY_CARE)
    public Optional<DocumentFault> check(DocumentId id) {
        Document document = documents.findById(id.value()).orElseThrow(NotFoundException::new);
        try {
            return guard.check(currentUser.require().tenantId(), document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
