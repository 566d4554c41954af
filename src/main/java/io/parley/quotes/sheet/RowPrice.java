package io.parley.quotes.sheet;

import io.parley.terms.LineKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One price of a row before it is checked.
 *
 * @param kind recurring or once
 * @param price per unit and period; absent if the cell is blank
 * @param total of the row as printed; absent if none
 * @param priceColumn where the price stands
 * @param totalColumn where the total stands
 * @param months months the price covers
 */
record RowPrice(
        LineKind kind,
        @Nullable BigDecimal price,
        @Nullable BigDecimal total,
        QuoteColumn priceColumn,
        QuoteColumn totalColumn,
        int months) {

    /** Decimals that prices are stored with. */
    static final int DECIMALS = 6;

    /** The quotient, if it can be written out to the last digit within the decimals of a price. */
    static Optional<BigDecimal> exactly(BigDecimal dividend, BigDecimal divisor) {
        if (divisor.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal quotient = dividend.divide(divisor, DECIMALS, RoundingMode.HALF_UP);
        return quotient.multiply(divisor).compareTo(dividend) == 0 ? Optional.of(quotient) : Optional.empty();
    }

    /** Without needless zeros, but with the two decimals of money. */
    static BigDecimal tidy(BigDecimal price) {
        BigDecimal stripped = price.stripTrailingZeros();
        return stripped.scale() < 2 ? stripped.setScale(2) : stripped;
    }
}
