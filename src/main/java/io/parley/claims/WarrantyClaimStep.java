package io.parley.claims;

import io.parley.clients.ClientScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A step of a claim; the database takes one for each place, so that two people cannot both take the next. */
@Entity
@Immutable
class WarrantyClaimStep extends ClientScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID claimId;

    @Column(nullable = false, updatable = false)
    private int place;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 40)
    private ClaimState state;

    @Column(nullable = false, updatable = false)
    private LocalDate happenedOn;

    @Column(nullable = false, updatable = false, length = 2000)
    private String note;

    @Column(nullable = false, updatable = false, length = 100)
    private String rmaNumber;

    @Column(nullable = false, updatable = false, length = 100)
    private String tracking;

    @Column(nullable = false, updatable = false, length = 200)
    private String recordedBy;

    @Column(nullable = false, updatable = false)
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected WarrantyClaimStep() {}

    /** @param place counted from 1 */
    WarrantyClaimStep(WarrantyClaim claim, int place, ClaimStepDraft draft, String by, Instant now) {
        super(claim.client());
        this.claimId = claim.id();
        this.place = place;
        this.state = draft.state();
        this.happenedOn = draft.day();
        this.note = draft.note().strip();
        this.rmaNumber = draft.rmaNumber().strip();
        this.tracking = draft.tracking().strip();
        this.recordedBy = by;
        this.recordedAt = now;
    }

    LocalDate day() {
        return happenedOn;
    }

    ClaimStep step() {
        return new ClaimStep(state, happenedOn, note, rmaNumber, tracking, recordedBy, recordedAt);
    }
}
