package io.parley.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-23 | 2026-11-23",
                "11/23/2026 | 2026-11-23",
                "23/11/2026 | 2026-11-23",
                "23.11.2026 | 2026-11-23",
                "2025/3/1 | 2025-03-01",
                "2026年11月23日 | 2026-11-23",
                "２０２６年１１月２３日 | 2026-11-23",
                "12-Nov-2026 | 2026-11-12",
                "12 November 2026 | 2026-11-12",
                "Nov 12, 2026 | 2026-11-12",
                "12/18/26 | 2026-12-18",
                "3. März 2027 | 2027-03-03",
                "15 déc. 2026 | 2026-12-15",
                "46349 | 2026-11-23",
            })
    void readsDatesOfSeveralCountries(String text, LocalDate date) {
        assertThat(DateReader.readDateTime(text, DateOrder.MONTH_FIRST)).contains(date.atStartOfDay());
    }

    @ParameterizedTest(name = "{0} is no date")
    @ValueSource(strings = {"2025-02-30", "2026/2/30", "31.04.2026", "soon", "", "42", "13/13/2026", "2026-13-01"})
    void aDayThatDoesNotExistIsNoDate(String text) {
        assertThat(DateReader.readDateTime(text, DateOrder.MONTH_FIRST)).isEmpty();
    }

    @Test
    void timesAreKept() {
        assertThat(DateReader.readDateTime("2026/3/11 9:20", DateOrder.MONTH_FIRST))
                .contains(LocalDateTime.of(2026, 3, 11, 9, 20));
        assertThat(DateReader.readDateTime("11/23/2026 5:07 PM", DateOrder.MONTH_FIRST))
                .contains(LocalDateTime.of(2026, 11, 23, 17, 7));
    }

    @Test
    void aColumnTellsWhetherTheDayStandsFirst() {
        assertThat(DateOrder.of(List.of("03/04/2026", "23/04/2026"), DateOrder.MONTH_FIRST))
                .isEqualTo(DateOrder.DAY_FIRST);
        assertThat(DateReader.readDateTime("03/04/2026", DateOrder.DAY_FIRST))
                .contains(LocalDate.of(2026, 4, 3).atStartOfDay());
    }
}
