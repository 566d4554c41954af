package io.parley.terms;

import io.parley.common.Rounding;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** From the quote's currency to the engagement's (fixtures README, reading 3). */
record Conversion(String currency, @Nullable ExchangeRate rate) {

    /** Full precision, for prices: the cell is rounded once, later. */
    BigDecimal price(BigDecimal amount) {
        return rate == null ? amount : amount.multiply(rate.rate());
    }

    /** Converted and rounded, for amounts in terms. */
    BigDecimal amount(BigDecimal amount) {
        return rate == null ? amount : cell(price(amount));
    }

    BigDecimal cell(BigDecimal amount) {
        return Rounding.cell(amount, currency);
    }
}
