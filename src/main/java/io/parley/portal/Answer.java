package io.parley.portal;

import io.parley.clients.ClientScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What the consultancy answered. */
@Entity
@Immutable
class Answer extends ClientScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID questionId;

    @Column(nullable = false, updatable = false, length = 2000)
    private String text;

    @Column(nullable = false, updatable = false, length = 120)
    private String answeredBy;

    @Column(nullable = false, updatable = false)
    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Answer() {}

    Answer(Question question, String text, String by, Instant at) {
        super(question.client());
        this.questionId = question.id();
        this.text = text;
        this.answeredBy = by;
        this.answeredAt = at;
    }

    UUID questionId() {
        return questionId;
    }

    QuestionThread.Reply reply() {
        return new QuestionThread.Reply(text, answeredBy, answeredAt);
    }
}
