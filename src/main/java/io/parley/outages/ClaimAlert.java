package io.parley.outages;

import io.parley.clients.ClientScopedEntity;
import io.parley.common.DeadlineBand;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An alert that was given; the database takes only one per watch, arming and band. */
@Entity
class ClaimAlert extends ClientScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID watchId;

    @Column(nullable = false, updatable = false)
    private int arming;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 40)
    private DeadlineBand band;

    @Column(nullable = false, updatable = false)
    private LocalDate claimBy;

    @Column(nullable = false, updatable = false)
    private Instant sentAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ClaimAlert() {}

    ClaimAlert(ClaimWatch watch, DeadlineBand band, LocalDate claimBy, Instant now) {
        super(watch.client());
        this.watchId = watch.id();
        this.arming = watch.arming();
        this.band = band;
        this.claimBy = claimBy;
        this.sentAt = now;
    }
}
