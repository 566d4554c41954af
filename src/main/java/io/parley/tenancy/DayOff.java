package io.parley.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** A day on which nobody works, beyond the shipped calendars. */
@Entity
class DayOff extends TenantScopedEntity {

    /** Code of the shipped calendar it adds to; empty for every calendar. */
    @Column(nullable = false, updatable = false, length = 10)
    private String calendar;

    @Column(nullable = false, updatable = false)
    private LocalDate freeDay;

    @Column(nullable = false, updatable = false, length = 120)
    private String name;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected DayOff() {}

    DayOff(ExtraHoliday holiday) {
        this.calendar = holiday.calendar();
        this.freeDay = holiday.day();
        this.name = holiday.name();
    }

    ExtraHoliday holiday() {
        return new ExtraHoliday(freeDay, calendar, name);
    }
}
