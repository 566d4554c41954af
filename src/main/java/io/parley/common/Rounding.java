package io.parley.common;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** The one rounding of domain.md §0: to the currency's minor unit, half up. */
public final class Rounding {

    private Rounding() {}

    /** Decimals of the currency's minor unit (USD 2, JPY 0); two for codes that name no currency. */
    public static int minorUnits(String currency) {
        try {
            return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        } catch (IllegalArgumentException unknownCode) {
            return 2;
        }
    }

    /** The amount as a ledger cell in this currency. */
    public static BigDecimal cell(BigDecimal amount, String currency) {
        return amount.setScale(minorUnits(currency), RoundingMode.HALF_UP);
    }
}
