package io.parley.internet;

import io.parley.clients.ClientId;
import io.parley.clients.ClientScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;

/** An alert that was given; the database takes only one per client, first day and days ahead. */
@Entity
class LineEndAlert extends ClientScopedEntity {

    /** The first of the days on which something ends that month: another day is told anew. */
    @Column(nullable = false, updatable = false)
    private LocalDate firstEnd;

    @Column(nullable = false, updatable = false)
    private int ahead;

    @Column(nullable = false, updatable = false)
    private Instant sentAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected LineEndAlert() {}

    LineEndAlert(ClientId client, LocalDate firstEnd, int ahead, Instant now) {
        super(client);
        this.firstEnd = firstEnd;
        this.ahead = ahead;
        this.sentAt = now;
    }
}
