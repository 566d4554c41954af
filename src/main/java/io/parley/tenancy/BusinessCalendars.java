package io.parley.tenancy;

import io.parley.common.HolidayCalendar;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The business days the tenant at work counts with: those of a shipped calendar without the tenant's own days off. */
@Component
@Transactional(readOnly = true)
public class BusinessCalendars {

    private final DayOffRepository days;

    BusinessCalendars(DayOffRepository days) {
        this.days = days;
    }

    /** @param country code as {@link HolidayCalendar#of} takes it */
    public HolidayCalendar of(String country) {
        var own = days.findAllByCalendarIn(List.of("", country)).stream()
                .map(day -> day.holiday().day())
                .collect(Collectors.toSet());
        var shipped = HolidayCalendar.of(country);
        return own.isEmpty() ? shipped : shipped.withDaysOff(own);
    }
}
