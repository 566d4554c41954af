package io.parley.outages.complaints;

import io.parley.clients.ClientScopedEntity;
import io.parley.common.DeadlineBand;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An alert that was given; the database takes only one per complaint, day and band. Another day is told anew. */
@Entity
class ComplaintAlert extends ClientScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID complaintId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 40)
    private ComplaintDue kind;

    @Column(nullable = false, updatable = false)
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 40)
    private DeadlineBand band;

    @Column(nullable = false, updatable = false)
    private Instant sentAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ComplaintAlert() {}

    ComplaintAlert(Complaint complaint, ComplaintDue kind, LocalDate day, DeadlineBand band, Instant now) {
        super(complaint.client());
        this.complaintId = complaint.id();
        this.kind = kind;
        this.dueOn = day;
        this.band = band;
        this.sentAt = now;
    }
}
