package io.parley.terms;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a change of headcount costs over the term (domain.md §3), in the ledger's currency.
 *
 * @param seats seats the client would have, not those it would pay for
 * @param fromMonth first contract month of the change
 * @param low total when the unknown turns out well; equal to {@code high} when nothing is unknown
 * @param high total when it turns out badly
 * @param reason why low and high differ
 * @param addedSeats what the contract says about added seats; only for growth
 * @param priceLocked whether the price of added seats is promised; only for growth
 * @param tailMonths months after the term that added seats bring; only for growth with a term of its own
 * @param tailCommitment recurring charges of those months
 */
public record SeatPath(
        int seats,
        int fromMonth,
        BigDecimal low,
        BigDecimal high,
        @Nullable Reason reason,
        @Nullable String addedSeats,
        @Nullable Boolean priceLocked,
        @Nullable Integer tailMonths,
        @Nullable BigDecimal tailCommitment) {

    /** Why a total is an interval. */
    public enum Reason {
        TRUE_DOWN_UNKNOWN
    }

    static SeatPath of(int seats, int fromMonth, BigDecimal total) {
        return new SeatPath(seats, fromMonth, total, total, null, null, null, null, null);
    }
}
