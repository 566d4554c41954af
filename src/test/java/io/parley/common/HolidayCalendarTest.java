package io.parley.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped calendars against published lists. */
class HolidayCalendarTest {

    private static final HolidayCalendar US = HolidayCalendar.of("US");
    private static final HolidayCalendar CN = HolidayCalendar.of("CN");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-01-19",
                "2026-02-16",
                "2026-05-25",
                "2026-06-19",
                "2026-07-03",
                "2026-09-07",
                "2026-10-12",
                "2026-11-11",
                "2026-11-26",
                "2026-12-25",
                "2021-12-31",
                "2027-12-31"
            })
    void federalHolidaysAreKnown(LocalDate day) {
        assertThat(US.isBusinessDay(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "CN, 2026-02-14, true",
        "CN, 2026-02-23, false",
        "CN, 2026-10-10, true",
        "CN, 2025-10-08, false",
        "CN, 2027-10-03, false",
        "CN, 2027-10-04, true",
        "CN, 2028-02-07, true",
        "US, 2026-11-27, true",
        "FR, 2026-12-25, true",
        "FR, 2026-12-26, false"
    })
    void businessDaysAreKnown(String country, LocalDate day, boolean business) {
        assertThat(HolidayCalendar.of(country).isBusinessDay(day)).isEqualTo(business);
    }

    @Test
    void aDeadlineRollsBackNeverForward() {
        assertThat(US.onOrBefore(LocalDate.of(2026, 12, 25))).isEqualTo("2026-12-24");
        assertThat(CN.onOrBefore(LocalDate.of(2026, 2, 22))).isEqualTo("2026-02-14");
    }

    @Test
    void businessDaysAreCountedWithoutTheFirstDay() {
        assertThat(US.minusBusinessDays(LocalDate.of(2026, 11, 30), 2)).isEqualTo("2026-11-25");
        assertThat(US.plusBusinessDays(LocalDate.of(2026, 11, 25), 1)).isEqualTo("2026-11-27");
    }

    @Test
    void aTenantAddsDaysOfItsOwn() {
        var own = US.withDaysOff(Set.of(LocalDate.of(2026, 11, 27)));

        assertThat(own.isBusinessDay(LocalDate.of(2026, 11, 27))).isFalse();
        assertThat(own.isBusinessDay(LocalDate.of(2026, 12, 25))).isFalse();
        assertThat(US.isBusinessDay(LocalDate.of(2026, 11, 27))).isTrue();
    }
}
