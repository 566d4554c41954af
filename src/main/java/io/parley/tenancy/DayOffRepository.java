package io.parley.tenancy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DayOffRepository extends Repository<DayOff, UUID> {

    DayOff saveAndFlush(DayOff day);

    void delete(DayOff day);

    List<DayOff> findAllByOrderByFreeDay();

    List<DayOff> findAllByCalendarIn(Collection<String> calendars);

    Optional<DayOff> findByFreeDayAndCalendar(LocalDate day, String calendar);
}
