package io.parley.common;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which days are business days: Monday to Friday without holidays, and the weekends a country works to make up for a
 * long holiday. Shipped calendars are data under {@code calendars/}; a tenant adds days of its own.
 */
public final class HolidayCalendar {

    private static final int LONGEST_PAUSE = 60;

    private final String id;
    private final Predicate<LocalDate> holiday;
    private final Set<LocalDate> workingWeekends;

    HolidayCalendar(String id, Predicate<LocalDate> holiday, Set<LocalDate> workingWeekends) {
        this.id = id;
        this.holiday = holiday;
        this.workingWeekends = Set.copyOf(workingWeekends);
    }

    /**
     * The shipped calendar of a country.
     *
     * @param country ISO 3166 code, such as {@code US} or {@code CN}; one that is not shipped has weekends only
     */
    public static HolidayCalendar of(String country) {
        return HolidayData.calendar(country);
    }

    /** Saturdays and Sundays only. */
    public static HolidayCalendar weekendsOnly() {
        return new HolidayCalendar("WEEKENDS", day -> false, Set.of());
    }

    /** The same calendar with days off of a tenant's own. */
    public HolidayCalendar withDaysOff(Set<LocalDate> daysOff) {
        var own = Set.copyOf(daysOff);
        var working = new HashSet<>(workingWeekends);
        working.removeAll(own);
        return new HolidayCalendar(id, day -> own.contains(day) || holiday.test(day), working);
    }

    /** Code of the calendar, as written in a client package. */
    public String id() {
        return id;
    }

    public boolean isHoliday(LocalDate day) {
        return holiday.test(day);
    }

    public boolean isBusinessDay(LocalDate day) {
        if (workingWeekends.contains(day)) {
            return true;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !holiday.test(day);
    }

    /** The day itself when it is a business day, else the one before it: a deadline rolls back, never forward. */
    public LocalDate onOrBefore(LocalDate day) {
        var candidate = day;
        for (int i = 0; i < LONGEST_PAUSE && !isBusinessDay(candidate); i++) {
            candidate = candidate.minusDays(1);
        }
        return candidate;
    }

    /** The n-th business day before a day that is not counted itself. */
    public LocalDate minusBusinessDays(LocalDate day, int n) {
        return step(day, n, -1);
    }

    /** The n-th business day after a day that is not counted itself. */
    public LocalDate plusBusinessDays(LocalDate day, int n) {
        return step(day, n, 1);
    }

    private LocalDate step(LocalDate day, int n, int direction) {
        var candidate = day;
        for (int left = n; left > 0; ) {
            candidate = candidate.plusDays(direction);
            if (isBusinessDay(candidate)) {
                left--;
            }
        }
        return candidate;
    }
}
