package io.parley.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How calls of a site will sound, from its tests in the busy hour: empty where delay, jitter and loss were not measured or
 * the codec's figures are unknown.
 *
 * @param typical from the medians
 * @param worst from the 90th percentiles
 */
public record SiteQuality(Optional<CallQuality> typical, Optional<CallQuality> worst) {

    private static final int MEDIAN = 50;
    private static final int HIGH = 90;

    /** @param tests of this site, in any order */
    public static SiteQuality of(SitePlan plan, List<SpeedTest> tests, BusyHours busy) {
        var counted = SiteCapacity.busy(tests, busy);
        return new SiteQuality(at(plan, counted, MEDIAN), at(plan, counted, HIGH));
    }

    /** True if even the worst reaches what is needed; empty while unknown. */
    public Optional<Boolean> isEnough(BigDecimal needed) {
        return worst.map(quality -> BigDecimal.valueOf(quality.mos()).compareTo(needed) >= 0);
    }

    private static Optional<CallQuality> at(SitePlan plan, List<SpeedTest> tests, int percent) {
        var roundTrip = percentile(tests, SpeedTest::roundTripMs, percent);
        var jitter = percentile(tests, SpeedTest::jitterMs, percent);
        var loss = percentile(tests, SpeedTest::lossPercent, percent);
        return Optional.ofNullable(plan.call())
                .flatMap(call -> call.codec().impairment())
                .filter(codec -> roundTrip.isPresent() && jitter.isPresent() && loss.isPresent())
                .map(codec -> CallQuality.measured(
                        roundTrip.get().doubleValue(),
                        jitter.get().doubleValue(),
                        loss.get().doubleValue(),
                        codec));
    }

    private static Optional<BigDecimal> percentile(
            List<SpeedTest> tests, Function<SpeedTest, @Nullable BigDecimal> figure, int percent) {
        var figures = new ArrayList<BigDecimal>();
        for (var test : tests) {
            var value = figure.apply(test);
            if (value != null) {
                figures.add(value);
            }
        }
        return Percentile.of(figures, percent);
    }
}
