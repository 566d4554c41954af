package io.parley.requests;

import io.parley.quotes.QuoteId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An answer without its content, which a list has no business reading. */
record AnswerHead(
        UUID id,
        UUID invitationId,
        int number,
        Instant answeredAt,
        @Nullable UUID quoteId) {

    @Nullable
    QuoteId taken() {
        return quoteId == null ? null : new QuoteId(quoteId);
    }
}
