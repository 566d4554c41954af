package io.parley.assessment;

import io.parley.clients.ClientId;
import io.parley.clients.ClientScopedEntity;
import io.parley.clients.EngagementId;
import io.parley.providers.ProviderId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody noticed. It is never rewritten; one that proved wrong is taken back and stays in the database. */
@Entity
class Observation extends ClientScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID engagementId;

    @Column(nullable = false, updatable = false)
    private int consideration;

    @Column(updatable = false)
    private @Nullable UUID providerId;

    @Column(nullable = false, updatable = false, length = 1000)
    private String text;

    @Column(nullable = false, updatable = false)
    private boolean redFlag;

    @Column(nullable = false, updatable = false, length = 200)
    private String observedBy;

    @Column(nullable = false, updatable = false)
    private Instant observedAt;

    private @Nullable Instant retractedAt;

    @Column(length = 200)
    private @Nullable String retractedBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Observation() {}

    Observation(ClientId client, EngagementId engagement, ObservationDraft draft, String by, Instant at) {
        super(client);
        this.engagementId = engagement.value();
        this.consideration = draft.consideration();
        this.providerId = draft.provider() == null ? null : draft.provider().value();
        this.text = draft.text().strip();
        this.redFlag = draft.redFlag();
        this.observedBy = by;
        this.observedAt = at;
    }

    void retract(String by, Instant at) {
        if (retractedAt == null) {
            retractedAt = at;
            retractedBy = by;
        }
    }

    ObservationDetails details() {
        return new ObservationDetails(
                new ObservationId(id()),
                consideration,
                providerId == null ? null : new ProviderId(providerId),
                text,
                redFlag,
                observedBy,
                observedAt);
    }
}
