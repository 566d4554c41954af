package io.parley.negotiation;

import io.parley.clients.ClientId;
import io.parley.clients.ClientScopedEntity;
import io.parley.clients.EngagementId;
import io.parley.quotes.QuoteId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One revision of a recommendation. Revisions are only added: what was recommended when can always be read. */
@Entity
@Immutable
class Recommendation extends ClientScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID engagementId;

    @Column(nullable = false, updatable = false)
    private int revision;

    @Column(nullable = false, updatable = false)
    private UUID quoteId;

    @Column(nullable = false, updatable = false, length = 200)
    private String providerName;

    @Column(nullable = false, updatable = false, length = 300)
    private String headline;

    @Convert(converter = ReasonsColumn.class)
    @Column(nullable = false, updatable = false, length = 65535)
    private List<Reason> reasons;

    @Column(updatable = false, length = 65535)
    private @Nullable String internalNote;

    @Column(updatable = false, length = RecommendationDraft.MAX_READINESS)
    private @Nullable String readinessReason;

    @Column(nullable = false, updatable = false, length = 200)
    private String chosenBy;

    @Column(nullable = false, updatable = false)
    private Instant chosenAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Recommendation() {}

    Recommendation(
            ClientId client,
            EngagementId engagement,
            int revision,
            String providerName,
            RecommendationDraft draft,
            String chosenBy,
            Instant chosenAt) {
        super(client);
        this.engagementId = engagement.value();
        this.revision = revision;
        this.quoteId = draft.quote().value();
        this.providerName = providerName;
        this.headline = draft.headline().strip();
        this.reasons = draft.reasons();
        this.internalNote = draft.internalNote();
        this.readinessReason = draft.readinessReason();
        this.chosenBy = chosenBy;
        this.chosenAt = chosenAt;
    }

    int revision() {
        return revision;
    }

    RecommendationDetails details() {
        return new RecommendationDetails(
                new EngagementId(engagementId),
                revision,
                new QuoteId(quoteId),
                providerName,
                headline,
                reasons,
                internalNote,
                readinessReason,
                chosenBy,
                chosenAt);
    }
}
