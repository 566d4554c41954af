package io.parley.providers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseCadenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0}: median {1}, {2} days ago, silent {3}")
    @CsvSource({
        "2026-11-20,                                  -,   3, false",
        // gaps of 30 and 31 days: half a day counts up
        "2026-08-01 2026-08-31 2026-10-01,           31,  53, false",
        // gaps of 10, 20, 100
        "2026-01-01 2026-01-11 2026-01-31 2026-05-11, 20, 196, true",
        // a day's three releases are one
        "2026-11-01 2026-11-01 2026-11-15,           14,   8, false",
        // six months to the day are not yet silence
        "2026-05-23,                                  -, 184, false",
        "2026-05-22,                                  -, 185, true",
        // what is announced ahead has not come out
        "2026-11-20 2026-12-20,                       -,   3, false"
    })
    void theMiddleGapCountsAndSixMonthsWithoutAReleaseAreSilence(
            String days, String median, int sinceLast, boolean silent) {
        List<ReleaseDraft> log = new ArrayList<>();
        for (String day : days.split(" ")) {
            log.add(entry(day, ReleaseKind.RELEASE));
        }

        ReleaseCadence cadence = ReleaseCadence.of(log, TODAY);

        assertThat(cadence.medianDays())
                .isEqualTo(median.equals("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(median)));
        assertThat(cadence.daysSinceLast()).hasValue(sinceLast);
        assertThat(cadence.silent()).isEqualTo(silent);
    }

    @Test
    void aFixOrAWithdrawalIsNoReleaseAndAnEmptyLogSaysNothing() {
        List<ReleaseDraft> log =
                List.of(entry("2026-11-01", ReleaseKind.SECURITY), entry("2025-01-01", ReleaseKind.DEPRECATION));

        assertThat(ReleaseCadence.of(log, TODAY))
                .isEqualTo(ReleaseCadence.of(List.of(), TODAY))
                .isEqualTo(new ReleaseCadence(OptionalInt.empty(), OptionalInt.empty(), false));
    }

    @ParameterizedTest(name = "valid to {0}: {1}")
    @CsvSource({
        ",           UNKNOWN",
        "2026-11-22, EXPIRED",
        "2026-11-23, SOON",
        "2027-02-21, SOON",
        "2027-02-22, VALID"
    })
    void aCertificationIsGoodThroughItsLastDayAndSoonOutNinetyDaysBefore(LocalDate validTo, Certification.State state) {
        assertThat(new Certification("SOC 2", validTo, null, "").state(TODAY)).isEqualTo(state);
    }

    private static ReleaseDraft entry(String day, ReleaseKind kind) {
        return new ReleaseDraft(LocalDate.parse(day), kind, "9.1", "", "");
    }
}
