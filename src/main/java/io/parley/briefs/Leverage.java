package io.parley.briefs;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the present provider owes and the consultancy can negotiate with. Amounts are in {@code currency} and rounded.
 *
 * @param currency ISO 4217, of the present contract
 * @param claimable neither claimed nor lost
 * @param claimBy nearest last day for a claim; absent when there is none, or none is known
 * @param leaveSince first day of the month in which repeated failures gave the right to leave; absent without one
 * @param broken months in which the promise was broken
 */
public record Leverage(
        String provider,
        String currency,
        @Nullable BigDecimal owed,
        @Nullable BigDecimal claimed,
        @Nullable BigDecimal paid,
        @Nullable BigDecimal claimable,
        @Nullable BigDecimal lost,
        @Nullable LocalDate claimBy,
        @Nullable LocalDate leaveSince,
        int broken) {}
