package io.parley.terms;

import io.parley.common.Evidence;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How prices rise during the term (domain.md §3): steps fall in months 13, 25, …
 *
 * @param percent fraction per step, for FIXED_PERCENT
 * @param cap highest fraction per step, for INDEX_CAPPED
 */
public record Escalator(
        Kind kind, @Nullable BigDecimal percent, @Nullable BigDecimal cap, Evidence evidence) {

    /** The five kinds of domain.md §3. */
    public enum Kind {
        NONE,
        FIXED_PERCENT,
        INDEX_CAPPED,
        INDEX_UNCAPPED,
        /** The provider's list price of the day: unknowable, costed at today's price and flagged. */
        THEN_CURRENT_LIST
    }
}
