package io.parley.sla;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.common.HolidayCalendar;
import io.parley.terms.NoticePeriod;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of domain.md §4. */
class SlaVectorsTest {

    private static ServiceMonth month(Agreement agreement, String month, String seconds) {
        var start = Logged.at(month + "-10T10:00:00");
        var end = start.plus(new BigDecimal(seconds).movePointRight(9).longValueExact(), ChronoUnit.NANOS);
        var outage = new Outage("", null, null, start, end, OutageCause.CORE, null, "");
        return SlaReplay.of(
                        agreement.policy(),
                        Logged.log(month, month, outage),
                        Priced.at("350.00").base())
                .orElseThrow()
                .months()
                .getFirst();
    }

    @ParameterizedTest(name = "{0} of {1}: {2} minutes")
    @CsvSource({
        "0.999,   2026-04, 2592,   43.2",
        "0.9995,  2026-04, 1296,   21.6",
        "0.9999,  2026-04, 259.2,  4.32",
        "0.99999, 2026-04, 25.92,  0.432",
        "0.999,   2026-05, 2678.4, 44.64"
    })
    void theDowntimeBudgetIsKeptToTheSecondAndBrokenBeyond(
            String target, String month, String seconds, String minutes) {
        var agreement =
                Agreement.faultless().withoutTiers().with("sla.target", target).tier(1, "0", target, "0.05");
        var kept = month(agreement, month, seconds);

        assertThat(kept.downtime()).isEqualByComparingTo(minutes);
        assertThat(kept.availability()).isEqualByComparingTo(target);
        assertThat(kept.targetMet()).isTrue();
        assertThat(month(
                                agreement,
                                month,
                                new BigDecimal(seconds).add(BigDecimal.ONE).toString())
                        .targetMet())
                .isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"0.99995, 0", "0.9995, 0.10", "0.995, 0.25", "0.98, 0.50", "0.94, 1", "0.999, 0.10", "0.9999, 0"})
    void tiersAreReadBelowTheirUpperEnd(BigDecimal availability, BigDecimal credit) {
        var policy = Agreement.faultless()
                .withoutTiers()
                .with("sla.target", "0.9999")
                .tier(1, "0.999", "0.9999", "0.10")
                .tier(2, "0.99", "0.999", "0.25")
                .tier(3, "0.95", "0.99", "0.50")
                .tier(4, "0", "0.95", "1")
                .policy();

        assertThat(policy.tier(availability).map(CreditTier::credit).orElse(BigDecimal.ZERO))
                .isEqualByComparingTo(credit);
    }

    @Test
    void fivePercentOf350Is1750() {
        var agreement = Agreement.faultless().withoutTiers().tier(1, "0", "0.999", "0.05");

        assertThat(month(agreement, "2026-04", "7200").credit()).contains(new BigDecimal("17.50"));
    }

    @Test
    void aMonthWithAClockChangeIsAnHourShorterOrLonger() {
        var replay = SlaReplay.of(
                        Agreement.faultless().policy(),
                        Logged.log("2026-03", "2026-11", Logged.outage("2026-03-08T01:30:00", "2026-03-08T03:30:00")),
                        Priced.at("100").base())
                .orElseThrow();

        assertThat(replay.months()).element(0).satisfies(march -> {
            assertThat(march.minutes()).isEqualByComparingTo("44580");
            assertThat(march.downtime()).isEqualByComparingTo("60");
        });
        assertThat(replay.months().getLast().minutes()).isEqualByComparingTo("43260");
    }

    @Test
    void anOutageOverTheMonthEndCountsInBothAndItsWholeLengthDecidesWhetherItCounts() {
        var agreement = Agreement.faultless().with("sla.minOutageMinutes", 60);
        var replay = SlaReplay.of(
                        agreement.policy(),
                        Logged.log("2026-05", "2026-06", Logged.outage("2026-05-31T23:20:00", "2026-06-01T00:20:00")),
                        Priced.at("100").base())
                .orElseThrow();

        assertThat(replay.months())
                .extracting(month -> month.downtime().intValueExact())
                .containsExactly(40, 20);
    }

    @Test
    void maintenanceIsExcusedUpToItsCapInTheOrderOfTimeIfAnnouncedInTime() {
        var replay = SlaReplay.of(
                        Agreement.faultless().policy(),
                        Logged.log(
                                "2026-10",
                                "2026-10",
                                Logged.maintenance("2026-10-01T09:00:00", "2026-10-18T00:00:00", "2026-10-18T02:00:00"),
                                Logged.maintenance("2026-10-01T09:00:00", "2026-10-11T00:00:00", "2026-10-11T01:00:00"),
                                Logged.maintenance(
                                        "2026-10-24T09:00:00", "2026-10-25T00:00:00", "2026-10-25T00:30:00")),
                        Priced.at("100").base())
                .orElseThrow();

        assertThat(replay.months().getFirst().downtime()).isEqualByComparingTo("90");
    }

    @Test
    void aSiteCountsWhatHitsEverybodyAndItself() {
        var replay = SlaReplay.of(
                        Agreement.faultless().with("sla.scope", "SITE").policy(),
                        Logged.log(
                                "2026-04",
                                "2026-04",
                                Logged.outage("2026-04-01T10:00:00", "2026-04-01T11:00:00"),
                                Logged.outage(
                                        "A", OutageCause.ACCESS, "2026-04-02T10:00:00", "2026-04-02T10:30:00", null)),
                        Priced.at("100").base())
                .orElseThrow();

        assertThat(Objects.requireNonNull(replay.byScope().get("A")).getFirst().downtime())
                .isEqualByComparingTo("90");
        assertThat(Objects.requireNonNull(replay.byScope().get("B")).getFirst().downtime())
                .isEqualByComparingTo("60");
        assertThat(replay.creditTotal()).contains(new BigDecimal("20.00"));
    }

    @Test
    void aFailedMonthInATierHoleEarnsNothingAndSaysSo() {
        var agreement = Agreement.faultless().withoutTiers().tier(1, "0", "0.99", "0.50");
        var month = month(agreement, "2026-04", "7200");

        assertThat(month.inTierHole()).isTrue();
        assertThat(month.credit()).contains(new BigDecimal("0.00"));
        assertThat(month.claimBy()).isEmpty();
    }

    @Test
    void aCapBindsAndAMinimumCreditIsRaisedTo() {
        assertThat(month(Agreement.faultless().with("sla.capPercent", "0.04"), "2026-04", "7200")
                        .credit())
                .contains(new BigDecimal("14.00"));
        assertThat(month(Agreement.faultless().with("sla.minCredit", "50.00"), "2026-04", "7200")
                        .credit())
                .contains(new BigDecimal("50.00"));
    }

    @Test
    void withoutAFeeBaseACreditIsUnknownAndNotZero() {
        var month = month(Agreement.faultless().without("sla.feeBase"), "2026-04", "7200");

        assertThat(month.base()).isEmpty();
        assertThat(month.credit()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} from {2}: {4}")
    @CsvSource({
        "30, DAYS,          INCIDENT,  2026-05-31, 2026-06-30",
        "30, DAYS,          MONTH_END, 2026-04-30, 2026-05-29",
        "10, BUSINESS_DAYS, MONTH_END, 2026-03-31, 2026-04-14",
        "1,  MONTHS,        MONTH_END, 2026-01-31, 2026-02-27"
    })
    void claimsEndOnABusinessDay(
            int amount, NoticePeriod.Unit unit, ClaimWindow.From from, LocalDate anchor, LocalDate lastDay) {
        assertThat(new ClaimWindow(amount, unit, from).lastDay(anchor, HolidayCalendar.of("US")))
                .isEqualTo(lastDay);
    }

    @Test
    void invoicesAndYearEndsAreAnchorsToo() {
        var log = Logged.log("2026-04", "2026-04", Logged.outage("2026-04-01T10:00:00", "2026-04-01T12:00:00"));
        var withDay = new SlaReplay.Log(
                log.outages(), log.from(), log.to(), log.zone(), log.sites(), Optional.of(5), log.calendar());

        assertThat(claimBy("INVOICE", withDay)).contains(LocalDate.of(2026, 5, 15));
        assertThat(claimBy("INVOICE", log)).isEmpty();
        assertThat(claimBy("YEAR_END", log)).contains(LocalDate.of(2027, 1, 8));
    }

    private static Optional<LocalDate> claimBy(String from, SlaReplay.Log log) {
        var agreement =
                Agreement.faultless().with("sla.claim", java.util.Map.of("amount", 10, "unit", "DAYS", "from", from));
        return SlaReplay.of(agreement.policy(), log, Priced.at("100").base())
                .orElseThrow()
                .months()
                .getFirst()
                .claimBy();
    }

    @Test
    void anExitRightIsCompletedByEachFailedMonthThatMakesTheSet() {
        var exit = new ChronicExit(3, 6);
        var failed = List.of(
                java.time.YearMonth.of(2026, 1),
                java.time.YearMonth.of(2026, 5),
                java.time.YearMonth.of(2026, 6),
                java.time.YearMonth.of(2026, 7));

        assertThat(exit.completedBy(failed))
                .containsExactly(java.time.YearMonth.of(2026, 6), java.time.YearMonth.of(2026, 7));
    }

    @Test
    void withoutAWrittenLevelOrATargetThereIsNothingToReplay() {
        var log = Logged.log("2026-04", "2026-04");

        assertThat(SlaReplay.of(
                        SlaPolicy.of(io.parley.terms.TermSheet.of(List.of())),
                        log,
                        Priced.at("1").base()))
                .isEmpty();
        assertThat(SlaReplay.of(
                        Agreement.faultless().without("sla.target").policy(),
                        log,
                        Priced.at("1").base()))
                .isEmpty();
    }

    @Test
    void aYearIsAveragedOverItsRealMinutes() {
        var replay = SlaReplay.of(
                        Agreement.faultless().with("sla.window", "YEAR").policy(),
                        Logged.log("2026-03", "2026-10", Logged.outage("2026-04-01T00:00:00", "2026-04-01T09:00:00")),
                        Priced.at("100").base())
                .orElseThrow();

        assertThat(replay.months()).singleElement().satisfies(year -> {
            assertThat(year.period().label()).isEqualTo("2026");
            assertThat(year.minutes()).isEqualByComparingTo("525600");
            assertThat(year.downtime()).isEqualByComparingTo("540");
            assertThat(year.credit()).contains(new BigDecimal("10.00"));
        });
    }

    @Test
    void anOutageThatEndsBeforeItBeginsIsRefused() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> new Outage(
                        "", null, null, Instant.EPOCH.plusSeconds(1), Instant.EPOCH, OutageCause.CORE, null, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
