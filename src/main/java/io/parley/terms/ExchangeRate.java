package io.parley.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entered rate: one unit of {@code from} costs {@code rate} units of {@code to}.
 *
 * @param from ISO 4217 currency of the quote
 * @param to ISO 4217 currency of the engagement
 * @param rate greater than 0, full precision
 * @param asOf the day of the rate, printed beside every converted total
 */
public record ExchangeRate(
        String from, String to, BigDecimal rate, @Nullable LocalDate asOf) {

    public ExchangeRate {
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException("An exchange rate is greater than 0, not " + rate);
        }
    }
}
