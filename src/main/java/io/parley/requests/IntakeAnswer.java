package io.parley.requests;

import io.parley.clients.ClientScopedEntity;
import io.parley.quotes.QuoteId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One answer of a provider: in the open, or in a sealed box until its request is opened. */
@Entity
class IntakeAnswer extends ClientScopedEntity {

    private static final int MAX_BYTES = 16_777_215;

    @Column(nullable = false, updatable = false)
    private UUID invitationId;

    @Column(nullable = false, updatable = false)
    private int answerNumber;

    @Column(length = 65_535)
    private @Nullable String content;

    @Lob
    @Column(length = MAX_BYTES)
    private byte @Nullable [] sealedContent;

    @Column(nullable = false, updatable = false)
    private Instant answeredAt;

    private @Nullable UUID quoteId;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected IntakeAnswer() {}

    IntakeAnswer(Invitation invitation, int number, IntakeDraft answer, Instant answeredAt) {
        super(invitation.client());
        this.invitationId = invitation.id();
        this.answerNumber = number;
        this.content = IntakeText.of(answer);
        this.answeredAt = answeredAt;
    }

    UUID invitationId() {
        return invitationId;
    }

    /** Makes the content unreadable before it is stored. */
    IntakeAnswer sealedWith(byte[] key) {
        sealedContent = SealedBox.close(key, invitationId, Objects.requireNonNull(content));
        content = null;
        return this;
    }

    void unseal(byte[] key) {
        content = SealedBox.open(key, invitationId, Objects.requireNonNull(sealedContent));
        sealedContent = null;
    }

    /** @throws NullPointerException while it is sealed */
    IntakeDraft answer() {
        return IntakeText.answer(Objects.requireNonNull(content, "sealed"));
    }

    @Nullable
    QuoteId taken() {
        return quoteId == null ? null : new QuoteId(quoteId);
    }

    void take(QuoteId quote) {
        quoteId = quote.value();
    }
}
