package io.parley.contracts;

import io.parley.clients.ClientScopedEntity;
import io.parley.common.DeadlineBand;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An alert that was given; the database takes only one per contract, arming and band. */
@Entity
class NoticeAlert extends ClientScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID contractId;

    @Column(nullable = false, updatable = false)
    private int arming;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 40)
    private DeadlineBand band;

    /** Or the day to arrive by, while nobody had said how long a notice travels. */
    @Column(nullable = false, updatable = false)
    private LocalDate sendBy;

    @Column(nullable = false, updatable = false)
    private Instant sentAt;

    @Column
    private @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected NoticeAlert() {}

    NoticeAlert(NoticeWatch watch, DeadlineBand band, LocalDate sendBy, Instant now) {
        super(watch.client());
        this.contractId = watch.contract().value();
        this.arming = watch.arming();
        this.band = band;
        this.sendBy = sendBy;
        this.sentAt = now;
    }

    /** The last day is another one now. */
    void supersede(Instant now) {
        supersededAt = now;
    }

    NoticeAlertGiven given() {
        return new NoticeAlertGiven(band, sendBy, sentAt, supersededAt);
    }
}
