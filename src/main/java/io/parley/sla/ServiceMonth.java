package io.parley.sla;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a month (or quarter, or year) attained and what it is credited with.
 *
 * @param minutes real minutes of the period
 * @param downtime minutes that count
 * @param availability 1 − downtime ÷ minutes, a fraction, not rounded
 * @param base fee base; empty when it is not known
 * @param tier the tier that applies; empty when the target is met, and in a hole
 * @param credit rounded to the currency; zero when the target is met and in a hole, empty when the base is not known
 * @param claimBy last day to claim; empty without a credit, and when the claim window is not known
 */
public record ServiceMonth(
        MeasuredPeriod period,
        BigDecimal minutes,
        BigDecimal downtime,
        BigDecimal availability,
        boolean targetMet,
        Optional<BigDecimal> base,
        Optional<CreditTier> tier,
        Optional<BigDecimal> credit,
        Optional<LocalDate> claimBy) {

    /** The target is missed and no tier says what that is worth. */
    public boolean inTierHole() {
        return !targetMet && tier.isEmpty();
    }
}
