package io.parley.sla;

import io.parley.common.HolidayCalendar;
import io.parley.terms.NoticePeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * How long a credit can be claimed (term {@code sla.claim}).
 *
 * @param amount ≥ 0
 */
public record ClaimWindow(int amount, NoticePeriod.Unit unit, From from) {

    private static final BigDecimal DAYS_PER_BUSINESS_DAY = new BigDecimal("1.4");
    private static final BigDecimal DAYS_PER_MONTH = new BigDecimal("30");

    /** What the window begins with. */
    public enum From {
        /** The local day on which the first outage that counts in the month began. */
        INCIDENT,
        MONTH_END,
        YEAR_END,
        /** The first invoice after the month. */
        INVOICE
    }

    /** Last day to claim: a business day, calendar days and months roll back to one (domain.md §0). */
    LocalDate lastDay(LocalDate anchor, HolidayCalendar calendar) {
        return switch (unit) {
            case DAYS -> calendar.onOrBefore(anchor.plusDays(amount));
            case MONTHS -> calendar.onOrBefore(anchor.plusMonths(amount));
            case BUSINESS_DAYS -> calendar.plusBusinessDays(anchor, amount);
        };
    }

    /** In calendar days: five business days are a week, a month is 30 days. */
    BigDecimal calendarDays() {
        var length = BigDecimal.valueOf(amount);
        return switch (unit) {
            case DAYS -> length;
            case BUSINESS_DAYS -> length.multiply(DAYS_PER_BUSINESS_DAY).setScale(1, RoundingMode.UNNECESSARY);
            case MONTHS -> length.multiply(DAYS_PER_MONTH);
        };
    }
}
