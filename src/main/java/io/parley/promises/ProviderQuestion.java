package io.parley.promises;

import io.parley.clients.ClientId;
import io.parley.clients.ClientScopedEntity;
import io.parley.clients.EngagementId;
import io.parley.providers.ProviderId;
import io.parley.terms.CapturedTerm;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A question that waits for the provider's agent, with both statements as they stood. */
@Entity
class ProviderQuestion extends ClientScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID engagementId;

    @Column(nullable = false, updatable = false)
    private UUID providerId;

    @Column(nullable = false, updatable = false, length = 64)
    private String subject;

    @Column(nullable = false, updatable = false, length = 3)
    private String currency;

    @Convert(converter = StatementsColumn.class)
    @Column(nullable = false, updatable = false, length = 65535)
    private List<CapturedTerm> statements;

    @Column(nullable = false, updatable = false, length = 200)
    private String askedBy;

    @Column(nullable = false, updatable = false)
    private Instant askedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ProviderQuestion() {}

    ProviderQuestion(ClientId client, EngagementId engagement, OfferContradiction about, String by, Instant at) {
        super(client);
        this.engagementId = engagement.value();
        this.providerId = about.provider().value();
        this.subject = about.subject();
        this.currency = about.currency();
        this.statements =
                List.of(about.contradiction().governing(), about.contradiction().other());
        this.askedBy = by;
        this.askedAt = at;
    }

    ProviderQuestionId questionId() {
        return new ProviderQuestionId(id());
    }

    ProviderId provider() {
        return new ProviderId(providerId);
    }

    boolean isAbout(ProviderId provider, String subject) {
        return provider.value().equals(providerId) && this.subject.equals(subject);
    }

    ProviderQuestionDetails details(String providerName) {
        return new ProviderQuestionDetails(
                questionId(), provider(), providerName, currency, statements, askedBy, askedAt);
    }
}
