package io.parley.terms;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an offer costs under a scenario. What nobody knows widens it to an interval, and where the paper names no upper end
 * the high end is a lower bound too.
 *
 * @param seats seats the client has from {@code fromMonth} on, not those it pays for
 * @param low the whole term when the unknown turns out well; equal to {@code high} when nothing is unknown
 * @param high when it turns out badly, as far as the paper limits that
 * @param open what is unknown
 * @param tailMonths months after the term that added seats bring
 * @param tailCommitment recurring charges of those months
 */
public record ScenarioCost(
        int seats,
        int fromMonth,
        TotalCost low,
        TotalCost high,
        Set<Open> open,
        @Nullable Integer tailMonths,
        @Nullable BigDecimal tailCommitment) {

    /** Why a figure is an interval, or has no upper end. */
    public enum Open {
        /** Whether seats may be given back: between at once and not at all. */
        TRUE_DOWN(false),
        /** The index without a forecast: between no rise and the cap. */
        INDEX_UP_TO_CAP(false),
        /** The index without a forecast and without a cap. */
        INDEX(true),
        /** The provider's list price of the day. */
        LIST_PRICE(true),
        /** Nobody said whether prices rise. */
        ESCALATOR(true),
        /** The price of added seats is not promised. */
        ADDED_SEATS(true);

        private final boolean withoutEnd;

        Open(boolean withoutEnd) {
            this.withoutEnd = withoutEnd;
        }
    }

    public ScenarioCost {
        open = Set.copyOf(open);
    }

    static ScenarioCost of(CostingInput offer, CostScenario scenario) {
        return new ScenarioCosting(offer, scenario).cost();
    }

    /** Low and high differ. */
    public boolean isInterval() {
        return low.total().compareTo(high.total()) != 0;
    }

    /** Nothing on paper limits the price: the high end is no upper bound. */
    public boolean isAtLeast() {
        return open.stream().anyMatch(reason -> reason.withoutEnd);
    }

    /** The present value at best; in arrears unless it is known that months are paid in advance. */
    public BigDecimal npvLow() {
        return low.npv().orElse(low.npvInArrears());
    }

    /** The present value at worst; in advance unless it is known that months are paid in arrears. */
    public BigDecimal npvHigh() {
        return high.npv().orElse(high.npvInAdvance());
    }

    /** What is open, in the order of the enum. */
    public Set<Open> inOrder() {
        var ordered = EnumSet.noneOf(Open.class);
        ordered.addAll(open);
        return ordered;
    }
}
