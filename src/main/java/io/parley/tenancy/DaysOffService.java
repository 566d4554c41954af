package io.parley.tenancy;

import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tenant's own days off, which no deadline may fall on. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + TenantPermissions.CALENDAR + "')")
public class DaysOffService {

    /** Calendars that are shipped; an own day adds to one of them, or to every calendar. */
    public static final List<String> CALENDARS = List.of("US", "CN");

    /** Longest name, in characters. */
    public static final int LONGEST_NAME = 120;

    private static final Set<String> KNOWN = Set.of("", "US", "CN");

    private final DayOffRepository days;
    private final ApplicationEventPublisher events;

    DaysOffService(DayOffRepository days, ApplicationEventPublisher events) {
        this.days = days;
        this.events = events;
    }

    /** The earliest first. */
    @Transactional(readOnly = true)
    public List<ExtraHoliday> findAll() {
        return days.findAllByOrderByFreeDay().stream().map(DayOff::holiday).toList();
    }

    /** @throws ProblemException if the name is missing or too long, the calendar is none, or the day is there already */
    public void add(ExtraHoliday holiday) {
        var name = holiday.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new ProblemException("settings.daysOff.problem.name", LONGEST_NAME);
        }
        if (!KNOWN.contains(holiday.calendar())) {
            throw new ProblemException("settings.daysOff.problem.calendar");
        }
        if (days.findByFreeDayAndCalendar(holiday.day(), holiday.calendar()).isPresent()) {
            throw new ProblemException("settings.daysOff.problem.twice", holiday.day());
        }
        days.saveAndFlush(new DayOff(new ExtraHoliday(holiday.day(), holiday.calendar(), name)));
        events.publishEvent(new DaysOffChanged());
    }

    /** @throws NotFoundException if there is no such day */
    public void remove(LocalDate day, String calendar) {
        days.delete(days.findByFreeDayAndCalendar(day, calendar).orElseThrow(NotFoundException::new));
        events.publishEvent(new DaysOffChanged());
    }
}
