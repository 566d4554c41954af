package io.parley.terms;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one line charges in one month, in the currency of the ledger, rounded as its cell.
 *
 * @param site site the line belongs to, when it belongs to one
 * @param charged after promotions
 * @param takenOff what promotions took off
 */
public record MonthlyCharge(LineCategory category, @Nullable String site, BigDecimal charged, BigDecimal takenOff) {

    public BigDecimal beforePromotions() {
        return charged.add(takenOff);
    }
}
