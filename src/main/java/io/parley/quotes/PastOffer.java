package io.parley.quotes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What an earlier offer came to. It knows whose it was, so it must not leave {@link OwnHistory}. */
record PastOffer(
        UUID quote,
        UUID client,
        UUID engagement,
        UUID provider,
        int round,
        int seats,
        LocalDate offeredOn,
        BigDecimal perSeatMonth,
        BigDecimal upFrontPerSeat) {

    boolean isLike(int otherSeats) {
        return seats * 2L >= otherSeats && seats <= otherSeats * 2L;
    }

    QuoteId quoteId() {
        return new QuoteId(quote);
    }

    Talks talks() {
        return new Talks(engagement, provider);
    }

    /** Whose rounds follow one another. */
    record Talks(UUID engagement, UUID provider) {}
}
