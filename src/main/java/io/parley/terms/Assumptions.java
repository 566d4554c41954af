package io.parley.terms;

import io.parley.common.HolidayCalendar;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The rates a formula needs and no document gives; always printed beside the figures.
 *
 * @param discountRate annual effective rate as a fraction
 * @param indexForecast forecast of the price index per escalation step, as fractions; the last one goes on
 * @param horizonMonths months over which leaving and staying are compared
 * @param noticeTransitDays calendar days in transit by delivery method, such as {@code CERTIFIED_MAIL}
 * @param calendar holidays of the contract's country
 */
public record Assumptions(
        BigDecimal discountRate,
        List<BigDecimal> indexForecast,
        int horizonMonths,
        Map<String, Integer> noticeTransitDays,
        HolidayCalendar calendar) {

    /** 8 % a year, 36 months, no index forecast, no transit days known. */
    public static Assumptions defaults(HolidayCalendar calendar) {
        return new Assumptions(new BigDecimal("0.08"), List.of(), 36, Map.of(), calendar);
    }
}
