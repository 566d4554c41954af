package io.parley.quotes;

import java.util.UUID;

/** Identifies one round of a provider's offer. */
public record QuoteId(UUID value) {

    /** @throws IllegalArgumentException unless {@code text} is what {@link #toString} gave */
    public static QuoteId of(String text) {
        return new QuoteId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
