package io.parley.outages;

import io.parley.clients.ClientScopedEntity;
import io.parley.documents.DocumentId;
import io.parley.identity.Actor;
import io.parley.identity.MembershipId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document of the client that shows what an outage was: a screenshot, a mail, a monitor's report. */
@Entity
class OutageEvidence extends ClientScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID outageId;

    @Column(nullable = false, updatable = false)
    private UUID documentId;

    @Column(nullable = false, updatable = false, length = 255)
    private String fileName;

    @Column(nullable = false, updatable = false)
    private long size;

    @Column(nullable = false, updatable = false)
    private Instant addedAt;

    @Column(nullable = false, updatable = false, length = 200)
    private String addedBy;

    /** Absent when it was not somebody who signed in. */
    @Column(updatable = false)
    private @Nullable UUID memberId;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected OutageEvidence() {}

    OutageEvidence(LoggedOutage outage, DocumentId document, String fileName, long size, Actor by, Instant now) {
        super(outage.client());
        this.outageId = outage.id();
        this.documentId = document.value();
        this.fileName = fileName;
        this.size = size;
        this.addedAt = now;
        this.addedBy = by.displayName();
        this.memberId =
                Optional.ofNullable(by.membershipId()).map(MembershipId::value).orElse(null);
    }

    DocumentId document() {
        return new DocumentId(documentId);
    }

    boolean isOf(Actor actor) {
        return memberId != null
                && Optional.ofNullable(actor.membershipId())
                        .map(MembershipId::value)
                        .filter(memberId::equals)
                        .isPresent();
    }

    String fileName() {
        return fileName;
    }

    OutageFile file(Actor reader) {
        boolean removable = reader.can(OutagePermissions.EDIT) || isOf(reader);
        return new OutageFile(new OutageEvidenceId(id()), fileName, size, addedAt, addedBy, removable);
    }
}
