package io.parley.terms;

import io.parley.common.HolidayCalendar;
import java.time.LocalDate;

/** Length of a notice: {@code amount} units before the day it counts from. */
public record NoticePeriod(int amount, Unit unit) {

    /** Units a clause may name. */
    public enum Unit {
        DAYS,
        MONTHS,
        BUSINESS_DAYS
    }

    LocalDate before(LocalDate day, HolidayCalendar calendar) {
        return switch (unit) {
            case DAYS -> day.minusDays(amount);
            case MONTHS -> day.minusMonths(amount);
            case BUSINESS_DAYS -> calendar.minusBusinessDays(day, amount);
        };
    }
}
