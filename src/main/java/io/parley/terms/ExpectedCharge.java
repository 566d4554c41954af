package io.parley.terms;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one code may cost on a bill.
 *
 * @param feeId absent for lines
 * @param quantity absent for percentages
 * @param unitPrice escalated, before promotions; absent for percentages
 * @param charged rounded, after promotions
 * @param takenOff what promotions took off
 */
record ExpectedCharge(
        String code,
        String description,
        @Nullable String feeId,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal unitPrice,
        BigDecimal charged,
        BigDecimal takenOff) {

    static ExpectedCharge nothing(String code, String description, BigDecimal zero) {
        return new ExpectedCharge(code, description, null, null, null, zero, zero);
    }

    boolean isReduced() {
        return takenOff.signum() > 0;
    }
}
