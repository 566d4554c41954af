package io.parley.quotes;

import org.jspecify.annotations.Nullable;

/**
 * A field of a quote's head that changed from one round to the next.
 *
 * @param before absent when nothing was said; a String, LocalDate, Integer or BigDecimal
 * @param after absent when nothing is said any more
 */
public record HeadChange(
        Field field, @Nullable Object before, @Nullable Object after) {

    /** The head of a quote in the order of the paper. */
    public enum Field {
        PLAN_NAME,
        QUOTE_NUMBER,
        QUOTE_DATE,
        VALID_UNTIL,
        SEATS,
        TERM_MONTHS,
        CURRENCY,
        EXCHANGE_RATE,
        EXCHANGE_RATE_DATE
    }
}
