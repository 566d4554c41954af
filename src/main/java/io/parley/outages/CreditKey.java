package io.parley.outages;

import java.time.YearMonth;

/**
 * Names a month of a contract.
 *
 * @param scope {@code PLATFORM} or the code of a site
 * @param month first month of the measured period
 */
public record CreditKey(String scope, YearMonth month) {

    static CreditKey of(CreditMonth month) {
        return new CreditKey(month.scope(), month.month().period().first());
    }
}
