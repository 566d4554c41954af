package io.parley.quotes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether an offer can still be accepted on a day. */
public enum QuoteValidity {
    VALID,
    EXPIRED,
    /** The paper names no last day: ask for one in writing. */
    UNKNOWN,
    WITHDRAWN;

    /** @param validUntil last day of validity, that day included */
    public static QuoteValidity of(@Nullable LocalDate validUntil, LocalDate today) {
        if (validUntil == null) {
            return UNKNOWN;
        }
        return today.isAfter(validUntil) ? EXPIRED : VALID;
    }
}
