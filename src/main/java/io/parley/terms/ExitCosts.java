package io.parley.terms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * The termination fee for each month of leaving (domain.md §1.1).
 *
 * @param term last month of the commitment; nothing is due there but a shortfall
 * @param byMonth months 1..term
 * @param addOns the add-ons this contract knows, in the order of their columns
 * @param unknownParts parts whose amount nobody knows: every total is then "at least"
 */
public record ExitCosts(int term, List<ExitCost> byMonth, Set<ExitPart> addOns, List<ExitPart> unknownParts) {

    public ExitCost after(int month) {
        return byMonth.get(month - 1);
    }

    /** The total of leaving after a month. */
    public BigDecimal total(int month) {
        return after(month).total();
    }

    /** Whether totals are lower bounds. */
    public boolean isAtLeast() {
        return !unknownParts.isEmpty();
    }
}
