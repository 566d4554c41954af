package io.parley.claims;

import io.parley.clients.ClientScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An alert that was given; the database takes only one per claim, due date and band. */
@Entity
class WarrantyClaimAlert extends ClientScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID claimId;

    @Column(nullable = false, updatable = false)
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 40)
    private OverdueBand band;

    @Column(nullable = false, updatable = false)
    private Instant sentAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected WarrantyClaimAlert() {}

    WarrantyClaimAlert(WarrantyClaim claim, LocalDate dueOn, OverdueBand band, Instant now) {
        super(claim.client());
        this.claimId = claim.id();
        this.dueOn = dueOn;
        this.band = band;
        this.sentAt = now;
    }
}
