package io.parley.portal;

import io.parley.clients.ClientId;
import io.parley.clients.ClientScopedEntity;
import io.parley.clients.EngagementId;
import io.parley.identity.Actor;
import io.parley.identity.MembershipId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What somebody of a client asked. */
@Entity
@Immutable
class Question extends ClientScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID engagementId;

    @Column(nullable = false, updatable = false, length = 2000)
    private String text;

    @Column(nullable = false, updatable = false)
    private UUID askedById;

    @Column(nullable = false, updatable = false, length = 120)
    private String askedBy;

    @Column(nullable = false, updatable = false)
    private Instant askedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Question() {}

    Question(ClientId client, EngagementId engagement, String text, Actor by, Instant at) {
        super(client);
        this.engagementId = engagement.value();
        this.text = text;
        this.askedById = Objects.requireNonNull(by.membershipId(), "questions are asked by people")
                .value();
        this.askedBy = by.displayName();
        this.askedAt = at;
    }

    QuestionId questionId() {
        return new QuestionId(id());
    }

    EngagementId engagement() {
        return new EngagementId(engagementId);
    }

    String text() {
        return text;
    }

    MembershipId askedById() {
        return new MembershipId(askedById);
    }

    String askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }
}
