package io.parley.terms;

import io.parley.common.Evidence;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is due for stopping before the end of the term (domain.md §1.1).
 *
 * @param percent fraction, for PERCENT_OF_REMAINING
 * @param tiers for TIERED_BY_MONTH
 * @param months last month charged, for FIRST_MONTHS_ONLY
 * @param amount for FLAT and FLAT_DECLINING, in the quote's currency
 * @param step decrease per month, for FLAT_DECLINING
 * @param perLine amount and step count once per seat instead of once per account
 * @param committed revenue promised over the term, for SHORTFALL
 * @param withFees the base includes fees ({@code MRC_PLUS_FEES}), not only recurring charges
 */
public record TerminationFee(
        Kind kind,
        @Nullable BigDecimal percent,
        List<Tier> tiers,
        @Nullable Integer months,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal step,
        boolean perLine,
        @Nullable BigDecimal committed,
        boolean withFees,
        Evidence evidence) {

    /** The kinds of domain.md §1.1; what is due before activation is a term of its own. */
    public enum Kind {
        PERCENT_OF_REMAINING,
        TIERED_BY_MONTH,
        FIRST_MONTHS_ONLY,
        FLAT,
        FLAT_DECLINING,
        SHORTFALL,
        /** The contract says that nothing is due. */
        NONE
    }

    /**
     * A stretch of contract months.
     *
     * @param from first month
     * @param to last month, included; absent = to the end
     * @param percent fraction of the months' charges
     */
    public record Tier(int from, @Nullable Integer to, BigDecimal percent) {
        boolean covers(int month) {
            return month >= from && (to == null || month <= to);
        }
    }

    /** Whether every remaining month is due in full, whatever the month of leaving. */
    public boolean takesEverything() {
        return switch (kind) {
            case PERCENT_OF_REMAINING -> percent != null && percent.compareTo(BigDecimal.ONE) >= 0;
            case TIERED_BY_MONTH ->
                !tiers.isEmpty()
                        && tiers.stream().allMatch(tier -> tier.percent().compareTo(BigDecimal.ONE) >= 0);
            default -> false;
        };
    }
}
