package io.parley.readiness;

import io.parley.clients.ClientId;
import io.parley.clients.ClientScopedEntity;
import io.parley.clients.SiteId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One item of a site's checklist, which goes with its site. */
@Entity
class ReadinessItem extends ClientScopedEntity {

    static final int LONGEST_TITLE = 200;

    @Column(nullable = false, updatable = false)
    private UUID siteId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 40)
    private ReadinessTopic topic;

    @Column(nullable = false, updatable = false, length = LONGEST_TITLE)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    private ReadinessState state;

    @Column(nullable = false, length = ReadinessDecision.LONGEST_NAME)
    private String responsible;

    @Column
    private @Nullable LocalDate due;

    @Column(nullable = false, length = ReadinessDecision.LONGEST_NOTE)
    private String note;

    @Column(nullable = false, length = 200)
    private String changedBy;

    @Column(nullable = false)
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ReadinessItem() {}

    @SuppressWarnings("NullAway.Init") // write() sets the rest
    ReadinessItem(ClientId client, SiteId site, ReadinessTopic topic, String title, String by, Instant now) {
        super(client);
        this.siteId = site.value();
        this.topic = topic;
        this.title = title;
        write(ReadinessDecision.OPEN, by, now);
    }

    void decide(ReadinessDecision decision, long expectedVersion, String by, Instant now) {
        requireVersion(expectedVersion);
        write(decision, by, now);
    }

    SiteId site() {
        return new SiteId(siteId);
    }

    ReadinessTopic topic() {
        return topic;
    }

    ReadinessItemDetails details(LineAnswer answer) {
        return new ReadinessItemDetails(
                new ReadinessItemId(id()),
                topic,
                title,
                new ReadinessDecision(state, responsible, due, note),
                answer,
                changedBy,
                changedAt,
                version());
    }

    private void write(ReadinessDecision decision, String by, Instant now) {
        state = decision.state();
        responsible = decision.responsible().strip();
        due = decision.due();
        note = decision.note().strip();
        changedBy = by;
        changedAt = now;
    }
}
