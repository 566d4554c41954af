package io.parley.outages.complaints;

import io.parley.clients.ClientScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What was done about a complaint. Only ever added. */
@Entity
@Immutable
class ComplaintStep extends ClientScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID complaintId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 40)
    private ComplaintStepKind kind;

    @Column(nullable = false, updatable = false)
    private LocalDate stepOn;

    @Column(nullable = false, updatable = false, length = ComplaintService.LONGEST_NOTE)
    private String note;

    @Column(nullable = false, updatable = false, length = 200)
    private String recordedBy;

    @Column(nullable = false, updatable = false)
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ComplaintStep() {}

    ComplaintStep(Complaint complaint, ComplaintStepKind kind, LocalDate on, String note, String by, Instant at) {
        super(complaint.client());
        this.complaintId = complaint.id();
        this.kind = kind;
        this.stepOn = on;
        this.note = note.strip();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    boolean isOf(Complaint complaint) {
        return complaintId.equals(complaint.id());
    }

    ComplaintStepDetails details() {
        return new ComplaintStepDetails(kind, stepOn, note, recordedBy, recordedAt);
    }
}
