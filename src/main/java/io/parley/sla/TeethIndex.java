package io.parley.sla;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an agreement pays per year in three scenarios (domain.md §4; months of 30 days, years of 365, prices of month 1 before
 * promotions). It shows what "99.999 %" is worth in money. Amounts are in the currency of the costing and not rounded.
 *
 * @param tenMinutesCredit for one outage of 10 minutes every month
 * @param fourHoursCredit for one outage of 4 hours in the year
 * @param ninetyMinutesCredit for one outage of 90 minutes every month
 * @param yearlyCharges a year's recurring charges, greater than 0
 */
public record TeethIndex(
        BigDecimal tenMinutesCredit,
        BigDecimal fourHoursCredit,
        BigDecimal ninetyMinutesCredit,
        BigDecimal yearlyCharges) {

    private static final int DECIMALS = 6;
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    /** @return empty when no service level is written, its target or fee base is unknown, or nothing is charged */
    public static Optional<TeethIndex> of(SlaPolicy policy, CreditBase prices) {
        var anyMonth = YearMonth.of(2000, 1);
        var monthly = prices.all(anyMonth);
        return prices.of(policy.feeBase(), anyMonth, null)
                .filter(base -> policy.isMeasurable() && monthly.signum() > 0)
                .map(base -> {
                    var minimum = policy.minimumCredit().map(prices::converted).orElse(BigDecimal.ZERO);
                    var year = new Year(policy, base, minimum);
                    return new TeethIndex(
                            year.everyMonth(10), year.once(240), year.everyMonth(90), monthly.multiply(MONTHS));
                });
    }

    /** Keys of the terms that are silent on what the index needs; none when no service level is written at all. */
    public static List<String> missing(SlaPolicy policy) {
        if (!policy.written()) {
            return List.of();
        }
        var missing = new ArrayList<String>();
        if (policy.target().isEmpty()) {
            missing.add("sla.target");
        }
        if (policy.feeBase().isEmpty()) {
            missing.add("sla.feeBase");
        }
        return missing;
    }

    /** {@link #tenMinutesCredit} as a fraction of a year's charges, with 6 decimals. */
    public BigDecimal tenMinutesMonthly() {
        return share(tenMinutesCredit);
    }

    /** {@link #fourHoursCredit} as a fraction of a year's charges, with 6 decimals. */
    public BigDecimal oneFourHourOutage() {
        return share(fourHoursCredit);
    }

    /** {@link #ninetyMinutesCredit} as a fraction of a year's charges, with 6 decimals. */
    public BigDecimal chronicNinetyMonthly() {
        return share(ninetyMinutesCredit);
    }

    private BigDecimal share(BigDecimal credits) {
        return credits.divide(yearlyCharges, DECIMALS, RoundingMode.HALF_UP);
    }

    /** Credits of a year under one policy, not rounded. */
    private record Year(SlaPolicy policy, BigDecimal base, BigDecimal minimum) {

        BigDecimal everyMonth(int minutes) {
            var window = window();
            return credit(minutes, minutes * window.months()).multiply(BigDecimal.valueOf(12L / window.months()));
        }

        BigDecimal once(int minutes) {
            return credit(minutes, minutes);
        }

        private Window window() {
            return switch (policy.averagedOver()) {
                case MONTH -> new Window(1, 30 * 1440);
                case QUARTER -> new Window(3, 90 * 1440);
                case YEAR -> new Window(12, 365 * 1440);
            };
        }

        /** @param outage minutes of each outage @param total minutes of all outages in the window */
        private BigDecimal credit(int outage, int total) {
            boolean counts = outage >= policy.minimumMinutes().orElse(0);
            var down = BigDecimal.valueOf(counts ? total : 0);
            var availability = BigDecimal.ONE.subtract(
                    down.divide(BigDecimal.valueOf(window().minutes()), MathContext.DECIMAL128));
            boolean met = availability.compareTo(policy.target().orElseThrow()) >= 0;
            return met
                    ? BigDecimal.ZERO
                    : policy.tier(availability)
                            .map(tier -> SlaCredit.of(policy, tier, base, minimum))
                            .orElse(BigDecimal.ZERO);
        }
    }

    private record Window(int months, int minutes) {}
}
