package io.parley.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the measurements of a site leave for calls. */
class SiteCapacityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDateTime MONDAY_TEN = LocalDateTime.of(2026, 11, 16, 10, 0);
    private static final BusyHours BUSY = new BusyHours(Set.of(DayOfWeek.MONDAY), Set.of(10));
    private static final CallBandwidth G711 = CallBandwidth.overEthernet(Codec.G711, 20);
    private static final Traffic TRAFFIC = new Traffic(20, new BigDecimal("0.13"), new BigDecimal("0.01"));

    private static SpeedTest test(LocalDateTime at, String down, String up) {
        return new SpeedTest(
                2,
                "HBR",
                at,
                "wired",
                new BigDecimal(down),
                new BigDecimal(up),
                BigDecimal.valueOf(30),
                BigDecimal.valueOf(3),
                new BigDecimal("0.1"));
    }

    private static LinePlan line(@Nullable String other, String reserve) {
        return new LinePlan(
                BigDecimal.valueOf(30), other == null ? null : new BigDecimal(other), new BigDecimal(reserve));
    }

    private static SitePlan plan(LinePlan down, LinePlan up) {
        return new SitePlan("HBR", G711, TRAFFIC, down, up);
    }

    private static SiteCapacity capacity(SitePlan plan, SpeedTest... tests) {
        return SiteCapacity.of(plan, List.of(tests), BUSY, TODAY);
    }

    @Test
    void theLowTenthOfTheBusyHourCountsAndNoOtherHour() {
        var tests = new ArrayList<SpeedTest>();
        IntStream.rangeClosed(1, 21).forEach(i -> tests.add(test(MONDAY_TEN.plusMinutes(i), 10 + i + "", i + "")));
        tests.add(test(MONDAY_TEN.plusHours(4), "1", "0.1"));
        tests.add(test(MONDAY_TEN.plusDays(1), "1", "0.1"));

        var capacity = SiteCapacity.of(plan(line("2000", "500"), line("500", "200")), tests, BUSY, TODAY);

        assertThat(capacity.tests()).isEqualTo(23);
        assertThat(capacity.busyTests()).isEqualTo(21);
        assertThat(capacity.down().measuredMbps()).isEqualByComparingTo("13");
        assertThat(capacity.down().usableKbps()).isEqualByComparingTo("10500");
        assertThat(capacity.down().calls()).isEqualTo(120);
        assertThat(capacity.up().measuredMbps()).isEqualByComparingTo("3");
        assertThat(capacity.up().usableKbps()).isEqualByComparingTo("2300");
        assertThat(capacity.calls()).contains(26);
        assertThat(capacity.binding()).contains(Direction.UPLOAD);
        assertThat(capacity.isEnough()).contains(true);
    }

    @Test
    void whatOtherTrafficTakesEntirelyLeavesNoCallAndTheFigureShowsByHowMuch() {
        var capacity = capacity(plan(line("29000", "2000"), line("0", "0")), test(MONDAY_TEN, "30", "30"));

        assertThat(capacity.down().usableKbps()).isEqualByComparingTo("-1000");
        assertThat(capacity.calls()).contains(0);
        assertThat(capacity.binding()).contains(Direction.DOWNLOAD);
        assertThat(capacity.isEnough()).contains(false);
    }

    @Test
    void unknownIsNeverZero() {
        var untested = capacity(plan(line("0", "0"), line("0", "0")));
        assertThat(untested.calls()).isEmpty();
        assertThat(untested.binding()).isEmpty();
        assertThat(untested.isEnough()).isEmpty();
        assertThat(untested.isStale()).isEmpty();

        var unplanned = capacity(plan(line(null, "0"), line("0", "0")), test(MONDAY_TEN, "30", "30"));
        assertThat(unplanned.down().measuredMbps()).isEqualByComparingTo("30");
        assertThat(unplanned.calls()).isEmpty();

        var silent = new SitePlan("HBR", G711, null, line("0", "0"), line("0", "0"));
        assertThat(capacity(silent, test(MONDAY_TEN, "30", "30")).isEnough()).isEmpty();
    }

    @Test
    void bothDirectionsTheSameIsCalledUpload() {
        assertThat(capacity(plan(line("0", "0"), line("0", "0")), test(MONDAY_TEN, "30", "30"))
                        .binding())
                .contains(Direction.UPLOAD);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-24, false", "2026-10-23, true", "2026-11-23, false"})
    void testsOlderThanThirtyDaysAreStale(LocalDate day, boolean stale) {
        var capacity = capacity(plan(line("0", "0"), line("0", "0")), test(day.atTime(10, 0), "30", "30"));

        assertThat(capacity.isStale()).contains(stale);
    }

    @Test
    void aFasterLineNeverCarriesFewerCallsAndMoreOtherTrafficNeverMore() {
        var random = new Random(20261126);
        for (int i = 0; i < 200; i++) {
            int mbps = 1 + random.nextInt(200);
            int other = random.nextInt(50_000);
            var base = calls(mbps, other);
            assertThat(calls(mbps + 1, other)).isGreaterThanOrEqualTo(base);
            assertThat(calls(mbps, other + 500)).isLessThanOrEqualTo(base);
            assertThat(base).isNotNegative();
            assertThat(G711.kbps().multiply(BigDecimal.valueOf(base)))
                    .isLessThanOrEqualTo(BigDecimal.valueOf(mbps * 1000L));
        }
    }

    private static int calls(int mbps, int other) {
        var line = line(other + "", "250");
        return capacity(plan(line, line), test(MONDAY_TEN, mbps + "", mbps + ""))
                .calls()
                .orElseThrow();
    }

    @Test
    void qualityComesFromMediansAndHighTenths() {
        var tests = IntStream.rangeClosed(1, 10)
                .mapToObj(i -> new SpeedTest(
                        i,
                        "HBR",
                        MONDAY_TEN.plusMinutes(i),
                        "",
                        BigDecimal.TEN,
                        BigDecimal.TEN,
                        BigDecimal.valueOf(10L * i),
                        BigDecimal.valueOf(i),
                        BigDecimal.ZERO))
                .toList();

        var quality = SiteQuality.of(plan(LinePlan.UNKNOWN, LinePlan.UNKNOWN), tests, BUSY);

        assertThat(quality.typical().orElseThrow().oneWayMs()).isEqualTo(25 + 10 + 25);
        assertThat(quality.worst().orElseThrow().oneWayMs()).isEqualTo(45 + 18 + 25);
        assertThat(quality.isEnough(new BigDecimal("3.7"))).contains(true);
        assertThat(quality.isEnough(new BigDecimal("4.4"))).contains(false);
    }

    @Test
    void aCodecWithoutFiguresHasAnUnknownQuality() {
        var opus = new SitePlan(
                "HBR", CallBandwidth.overEthernet(Codec.OPUS_24, 20), TRAFFIC, LinePlan.UNKNOWN, LinePlan.UNKNOWN);

        assertThat(SiteQuality.of(opus, List.of(test(MONDAY_TEN, "30", "30")), BUSY)
                        .isEnough(BigDecimal.ONE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MON-FRI | 5
            mon-wed, Sat | 4
            DAILY | 7
            SAT-MON | 3
            SUN | 1
            """)
    void daysAreReadAsPeopleWriteThem(String written, int days) {
        assertThat(BusyHours.days(written).orElseThrow()).hasSize(days);
        assertThat(BusyHours.days("whenever")).isEmpty();
    }
}
