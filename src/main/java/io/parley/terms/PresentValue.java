package io.parley.terms;

import io.parley.common.Rounding;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What the whole ledger is worth at signing (domain.md §0): an annual effective rate, month k discounted by (k−1)/12
 * years when paid in advance and k/12 in arrears, one-off items by their month; rounded once, at the end.
 */
record PresentValue(BigDecimal inAdvance, BigDecimal inArrears) {

    private static final MathContext PRECISION = MathContext.DECIMAL128;
    private static final int MONTHS_PER_YEAR = 12;
    private static final int NEWTON_STEPS = 12;

    static PresentValue of(Ledger ledger, BigDecimal annualRate) {
        var perMonth = BigDecimal.ONE.divide(twelfthRoot(BigDecimal.ONE.add(annualRate)), PRECISION);
        return new PresentValue(discounted(ledger, perMonth, 1), discounted(ledger, perMonth, 0));
    }

    private static BigDecimal discounted(Ledger ledger, BigDecimal perMonth, int monthsEarlier) {
        var sum = BigDecimal.ZERO;
        for (var row : ledger.rows()) {
            int paid = Math.max(0, row.month() - monthsEarlier);
            var monthly = row.recurring().add(row.fees());
            sum = sum.add(monthly.multiply(perMonth.pow(paid, PRECISION)))
                    .add(row.oneOffs().multiply(perMonth.pow(row.month(), PRECISION)));
        }
        return Rounding.cell(sum, ledger.currency());
    }

    /** Newton's method: x − (x¹² − a) ÷ 12 x¹¹ converges quadratically from 1 + (a − 1)/12 for a > 0. */
    private static BigDecimal twelfthRoot(BigDecimal a) {
        var twelve = BigDecimal.valueOf(MONTHS_PER_YEAR);
        var x = BigDecimal.ONE.add(a.subtract(BigDecimal.ONE).divide(twelve, PRECISION));
        for (int i = 0; i < NEWTON_STEPS; i++) {
            var x11 = x.pow(MONTHS_PER_YEAR - 1, PRECISION);
            x = x.subtract(x11.multiply(x, PRECISION).subtract(a).divide(twelve.multiply(x11), PRECISION), PRECISION);
        }
        return x;
    }
}
