package io.parley.common;

import java.math.BigDecimal;
import java.util.Currency;

/** An amount that a sentence names; {@link Texts} writes it as its reader does. */
public record Money(BigDecimal amount, Currency currency) {

    /** {@code 753.44 USD}, for files and machines. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
