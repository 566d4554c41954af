package io.parley.quotes;

import io.parley.terms.TotalCost;
import java.math.BigDecimal;

/**
 * The way from one round of a provider's offer to the next.
 *
 * @param costBefore what the earlier round costs, in the engagement's currency
 * @param costAfter what the later round costs
 */
public record RoundStep(
        QuoteSummary before,
        QuoteSummary after,
        RoundDifference difference,
        TotalCost costBefore,
        TotalCost costAfter) {

    /** How the total moved: negative when the offer became cheaper. */
    public BigDecimal moved() {
        return costAfter.total().subtract(costBefore.total());
    }
}
