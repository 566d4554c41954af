package io.parley.assessment;

import io.parley.clients.ClientId;
import io.parley.clients.ClientScopedEntity;
import io.parley.clients.EngagementId;
import io.parley.providers.ProviderId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One trial of a provider's support. */
@Entity
class SupportTrial extends ClientScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID engagementId;

    @Column(nullable = false, updatable = false)
    private UUID providerId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 40)
    private SupportChannel channel;

    @Column(nullable = false, updatable = false)
    private LocalDateTime askedAt;

    @Column(nullable = false, updatable = false, length = 500)
    private String question;

    @Column(updatable = false)
    private @Nullable Integer waitedMinutes;

    @Column(updatable = false)
    private @Nullable Boolean solved;

    @Column(nullable = false, updatable = false, length = 200)
    private String recordedBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected SupportTrial() {}

    SupportTrial(ClientId client, EngagementId engagement, SupportTrialDraft draft, String recordedBy) {
        super(client);
        this.engagementId = engagement.value();
        this.providerId = draft.provider().value();
        this.channel = draft.channel();
        this.askedAt = draft.askedAt();
        this.question = draft.question().strip();
        this.waitedMinutes = draft.waitedMinutes();
        this.solved = draft.solved();
        this.recordedBy = recordedBy;
    }

    SupportTrialDetails details() {
        return new SupportTrialDetails(
                new SupportTrialId(id()),
                new SupportTrialDraft(new ProviderId(providerId), channel, askedAt, question, waitedMinutes, solved),
                recordedBy);
    }
}
