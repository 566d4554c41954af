package io.parley.outages.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days by the rules of each country; the vectors are 47 CFR § 1.718 and the measure of the MIIT in words. */
class TimersTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            US, 2026-11-02, -,          -,          -,          -
            US, 2026-11-02, 2026-11-10, -,          2026-12-10, 2027-06-10
            US, 2026-11-02, 2026-11-10, 2026-12-01, -,          2027-06-01
            US, 2026-11-02, -,          2026-11-30, -,          2027-05-30
            US, 2026-08-01, 2026-08-01, 2026-08-31, -,          2027-02-28
            CN, 2026-11-02, -,          -,          2026-12-02, -
            CN, 2026-11-02, 2026-11-10, -,          2026-12-02, -
            CN, 2026-11-02, -,          2026-11-20, -,          -
            DE, 2026-11-02, 2026-11-10, -,          -,          -
            """)
    void theDaysFollowFromTheSteps(
            String country, LocalDate filed, LocalDate served, LocalDate answered, LocalDate due, LocalDate formal) {
        var timers = Regulators.timers(country);

        assertThat(timers.responseDue(filed, served, answered)).isEqualTo(due);
        assertThat(timers.formalBy(filed, served, answered)).isEqualTo(formal);
    }

    @Test
    void whatIsKnownAboutARegulatorHasItsSourceItsDayAndBothLanguages() {
        for (var country : new String[] {"US", "CN"}) {
            var regulator = Regulators.of(country).orElseThrow();
            assertThat(regulator.source()).isNotBlank();
            assertThat(regulator.asOf()).matches("20\\d\\d-\\d\\d");
            assertThat(regulator.texts()).containsOnlyKeys("en", "zh");
            assertThat(regulator.texts().values())
                    .allSatisfy(text -> assertThat(text.rules()).hasSizeGreaterThan(3));
        }
        assertThat(Regulators.of("DE")).isEmpty();
        assertThat(Regulators.of("../US")).isEmpty();
    }
}
