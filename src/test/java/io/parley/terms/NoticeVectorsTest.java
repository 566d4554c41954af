package io.parley.terms;

import static io.parley.terms.TestOffer.anOffer;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.common.DeadlineBand;
import io.parley.common.HolidayCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Notice vectors of domain.md §1.3. */
class NoticeVectorsTest {

    private static final LocalDate START = LocalDate.of(2024, 3, 1);

    private static Assumptions transit(Map<String, Integer> days, String calendar) {
        return new Assumptions(new BigDecimal("0.08"), List.of(), 36, days, HolidayCalendar.of(calendar));
    }

    private static TestOffer tacit(int months, int renewal) {
        return anOffer()
                .term("term.months", months)
                .term("renewal.mode", "TACIT")
                .term("renewal.months", renewal);
    }

    private static TestOffer sixtyDays() {
        return tacit(36, 12)
                .term("notice.period", Map.of("amount", 60, "unit", "DAYS"))
                .term("notice.countsFrom", "LAST_DAY")
                .term("notice.method", "EMAIL");
    }

    private static NoticeSchedule schedule(TestOffer offer, @Nullable LocalDate sent, String today) {
        return NoticeSchedule.of(
                new NoticeInput(START, offer.sheet(), transit(Map.of("EMAIL", 0), "US"), sent, LocalDate.parse(today)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/vectors/notice.csv", numLinesToSkip = 1)
    void scheduleIsKnownToTheDay(
            String name,
            LocalDate start,
            int months,
            int renewal,
            int amount,
            String unit,
            String countsFrom,
            String method,
            int transit,
            String calendar,
            LocalDate today,
            LocalDate lastDay,
            LocalDate byCalendar,
            LocalDate effective,
            LocalDate sendBy,
            NoticeStatus status) {
        var terms = tacit(months, renewal)
                .term("notice.period", Map.of("amount", amount, "unit", unit))
                .term("notice.countsFrom", countsFrom)
                .term("notice.method", method)
                .sheet();
        var schedule = NoticeSchedule.of(
                new NoticeInput(start, terms, transit(Map.of(method, transit), calendar), null, today));

        assertThat(schedule.termLastDay()).isEqualTo(lastDay);
        assertThat(schedule.cancelByCalendar()).isEqualTo(byCalendar);
        assertThat(schedule.cancelByEffective()).isEqualTo(effective);
        assertThat(schedule.sendBy()).isEqualTo(sendBy);
        assertThat(schedule.status()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0} days ahead is {1}")
    @CsvSource({
        "91, LATER",
        "90, DAYS_90_45",
        "45, DAYS_90_45",
        "44, DAYS_44_14",
        "14, DAYS_44_14",
        "13, DAYS_13_0",
        "0, DAYS_13_0",
        "-1, MISSED"
    })
    void alertsGoOffInBands(long days, DeadlineBand band) {
        assertThat(DeadlineBand.of(days)).isEqualTo(band);
    }

    @Test
    void nothingRenewsBySilenceUnlessTheContractSaysSo() {
        for (var mode : List.of("NONE", "EXPRESS")) {
            var schedule = schedule(anOffer().term("term.months", 36).term("renewal.mode", mode), null, "2026-11-23");

            assertThat(schedule.status()).isEqualTo(NoticeStatus.NO_NOTICE_NEEDED);
            assertThat(schedule.sendBy()).isNull();
        }
    }

    @Test
    void aMissingTermLeavesTheScheduleUnknown() {
        assertThat(schedule(anOffer(), null, "2026-11-23").status()).isEqualTo(NoticeStatus.UNKNOWN);
        assertThat(schedule(anOffer().term("term.months", 36), null, "2026-11-23")
                        .status())
                .isEqualTo(NoticeStatus.UNKNOWN);
        assertThat(schedule(tacit(36, 12), null, "2026-11-23").status()).isEqualTo(NoticeStatus.UNKNOWN);
        assertThat(schedule(sixtyDays().term("notice.method", "CERTIFIED_MAIL"), null, "2026-11-23")
                        .sendBy())
                .as("the first of two confirmed statements governs")
                .isEqualTo("2026-12-30");
    }

    @Test
    void severalMethodsAllowTheFastest() {
        var terms = tacit(36, 12)
                .term("notice.period", Map.of("amount", 60, "unit", "DAYS"))
                .term("notice.countsFrom", "LAST_DAY")
                .term("notice.method", List.of("CERTIFIED_MAIL", "EMAIL"))
                .sheet();
        var schedule = NoticeSchedule.of(new NoticeInput(
                START,
                terms,
                transit(Map.of("CERTIFIED_MAIL", 5, "EMAIL", 0), "US"),
                null,
                LocalDate.of(2026, 11, 23)));

        assertThat(schedule.sendBy()).isEqualTo("2026-12-30");
    }

    @Test
    void aNoticeInTimeEndsTheContract() {
        var schedule = schedule(sixtyDays(), LocalDate.of(2026, 12, 1), "2028-01-10");

        assertThat(schedule.status()).isEqualTo(NoticeStatus.SENT);
        assertThat(schedule.termLastDay()).isEqualTo("2027-02-28");
        assertThat(schedule.renewalsRolled()).isZero();
    }

    @Test
    void aNoticeTooLateDoesNotStopTheRenewal() {
        var sentLate = LocalDate.of(2027, 1, 20);

        assertThat(schedule(sixtyDays(), sentLate, "2027-02-01").status()).isEqualTo(NoticeStatus.MISSED);
        var renewed = schedule(sixtyDays(), sentLate, "2027-03-05");
        assertThat(renewed.status()).isEqualTo(NoticeStatus.RENEWED);
        assertThat(renewed.termLastDay()).isEqualTo("2028-02-29");
    }
}
