package io.parley.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A way things may go that an offer is costed under (domain.md §3, seat path; §0, the rates nobody knows).
 *
 * @param seatChange change of the number of seats as a fraction: −0.2, 0, 0.5
 * @param fromMonth first contract month of the change, ≥ 1
 * @param indexForecast rise of the price index per escalation step, as fractions; empty when nobody ventures one
 * @param discountRate annual effective rate as a fraction
 * @param horizonMonths months over which leaving and staying are compared
 */
public record CostScenario(
        BigDecimal seatChange,
        int fromMonth,
        List<BigDecimal> indexForecast,
        BigDecimal discountRate,
        int horizonMonths) {

    public CostScenario {
        indexForecast = List.copyOf(indexForecast);
    }

    /** The number of seats from {@link #fromMonth} on, rounded half up and never below one. */
    public int seats(int quoted) {
        return BigDecimal.valueOf(quoted)
                .multiply(BigDecimal.ONE.add(seatChange))
                .setScale(0, RoundingMode.HALF_UP)
                .max(BigDecimal.ONE)
                .intValueExact();
    }

    /** The same transit days and holidays under this scenario's rates. */
    public Assumptions over(Assumptions entered) {
        return new Assumptions(
                discountRate, indexForecast, horizonMonths, entered.noticeTransitDays(), entered.calendar());
    }
}
