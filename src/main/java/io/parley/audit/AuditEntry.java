package io.parley.audit;

import io.parley.tenancy.TenantScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One deed. The database refuses to change or delete it. */
@Entity
@Immutable
class AuditEntry extends TenantScopedEntity {

    @Column(name = "sequence_number", nullable = false, updatable = false)
    private long sequenceNumber;

    @Column(nullable = false, updatable = false, length = 80)
    private String actor;

    @Column(nullable = false, updatable = false, length = 80)
    private String action;

    @Column(nullable = false, updatable = false, length = 255)
    private String subject;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected AuditEntry() {}

    AuditEntry(long sequenceNumber, String actor, String action, String subject, Instant recordedAt) {
        this.sequenceNumber = sequenceNumber;
        this.actor = actor;
        this.action = action;
        this.subject = subject;
        this.recordedAt = recordedAt;
    }

    AuditRecord record() {
        return new AuditRecord(sequenceNumber, actor, action, subject, recordedAt);
    }
}
