package io.parley.claims;

import io.parley.clients.ClientScopedEntity;
import io.parley.documents.DocumentId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** A document that proves or shows something about a claim. */
@Entity
class WarrantyClaimPaper extends ClientScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID claimId;

    @Column(nullable = false, updatable = false)
    private UUID documentId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 40)
    private ClaimPaper.Kind kind;

    @Column(nullable = false, updatable = false, length = 200)
    private String fileName;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected WarrantyClaimPaper() {}

    WarrantyClaimPaper(WarrantyClaim claim, ClaimPaper paper) {
        super(claim.client());
        this.claimId = claim.id();
        this.documentId = paper.document().value();
        this.kind = paper.kind();
        this.fileName = paper.fileName();
    }

    ClaimPaper paper() {
        return new ClaimPaper(new DocumentId(documentId), kind, fileName);
    }
}
