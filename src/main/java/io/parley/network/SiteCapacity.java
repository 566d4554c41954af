package io.parley.network;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether a site's line carries the calls its people make (domain.md §9).
 *
 * @param tests all tests of the site
 * @param busyTests those in the busy hour: the only ones that count for capacity
 * @param today on which the age of the tests is counted
 */
public record SiteCapacity(
        SitePlan plan,
        int tests,
        int busyTests,
        DirectionCapacity down,
        DirectionCapacity up,
        Optional<LocalDate> newestTest,
        LocalDate today) {

    /** A line measured longer ago may be another one. */
    public static final int FRESH_DAYS = 30;

    /** @param tests of this site, in any order */
    public static SiteCapacity of(SitePlan plan, List<SpeedTest> tests, BusyHours busy, LocalDate today) {
        var counted = busy(tests, busy);
        return new SiteCapacity(
                plan,
                tests.size(),
                counted.size(),
                DirectionCapacity.of(counted.stream().map(SpeedTest::downMbps).toList(), plan.down(), plan.call()),
                DirectionCapacity.of(counted.stream().map(SpeedTest::upMbps).toList(), plan.up(), plan.call()),
                tests.stream().map(test -> test.testedAt().toLocalDate()).max(Comparator.naturalOrder()),
                today);
    }

    static List<SpeedTest> busy(List<SpeedTest> tests, BusyHours busy) {
        return tests.stream().filter(test -> busy.contains(test.testedAt())).toList();
    }

    /** Calls that fit both ways; empty while either is unknown. */
    public Optional<Integer> calls() {
        var downward = down.calls();
        var upward = up.calls();
        return downward == null || upward == null ? Optional.empty() : Optional.of(Math.min(downward, upward));
    }

    /** The direction that leaves fewer calls; upload when both leave the same, because it is shared by more. */
    public Optional<Direction> binding() {
        var downward = down.calls();
        var upward = up.calls();
        return downward == null || upward == null
                ? Optional.empty()
                : Optional.of(downward < upward ? Direction.DOWNLOAD : Direction.UPLOAD);
    }

    /** Empty while capacity or need is unknown. */
    public Optional<Boolean> isEnough() {
        return Optional.ofNullable(plan.traffic())
                .flatMap(traffic -> calls().map(calls -> calls >= traffic.linesNeeded()));
    }

    /** True if the newest test is older than 30 days; empty if nobody has tested. */
    public Optional<Boolean> isStale() {
        return newestTest.map(newest -> newest.plusDays(FRESH_DAYS).isBefore(today));
    }
}
