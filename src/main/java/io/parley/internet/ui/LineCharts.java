package io.parley.internet.ui;

import io.parley.internet.SiteStanding;
import io.parley.network.Direction;
import io.parley.network.SpeedTest;
import io.parley.uikit.Chart;
import io.parley.uikit.ChartSpec;
import io.parley.uikit.ChartSpec.Color;
import io.parley.uikit.ChartSpec.Series;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A site's line in pictures: what was promised and what came, and its tests over time beside what is needed. */
record LineCharts(SiteStanding site, LineWords words) {

    private static final int HEIGHT_REM = 15;
    /** More would be a carpet, not a line. */
    private static final int MOST_TESTS = 60;

    /** A tenant's accent may be the first colour of lines; what was promised must not look like what came. */
    Optional<Chart> delivered() {
        if (site.capacity().busyTests() == 0) {
            return Optional.empty();
        }
        var link = site.firstLine();
        var directions = List.of(Direction.values());
        return Optional.of(new Chart(new ChartSpec(
                        ChartSpec.Kind.COLUMNS,
                        words.say("internet.chart.delivered", site.site().site().name()),
                        words.leverage(site).orElseGet(() -> words.verdict(site)),
                        directions.stream().map(words::direction).toList(),
                        List.of(
                                series(
                                        "internet.chart.advertised",
                                        Color.SECOND,
                                        link.map(known -> known.advertisedDownMbps())
                                                .orElse(null),
                                        link.map(known -> known.advertisedUpMbps())
                                                .orElse(null)),
                                series(
                                        "internet.chart.measured",
                                        Color.ACCENT,
                                        site.capacity().down().measuredMbps(),
                                        site.capacity().up().measuredMbps()),
                                series(
                                        "internet.chart.needed",
                                        Color.THIRD,
                                        site.neededMbps(Direction.DOWNLOAD).orElse(null),
                                        site.neededMbps(Direction.UPLOAD).orElse(null))),
                        null))
                .height(HEIGHT_REM));
    }

    /** Uploads in the busy hour: they are what limits calls on nearly every line. */
    Optional<Chart> history() {
        var busy = site.tests().stream()
                .filter(test -> site.busy().contains(test.testedAt()))
                .toList();
        if (busy.size() < 2) {
            return Optional.empty();
        }
        var shown = busy.subList(Math.max(0, busy.size() - MOST_TESTS), busy.size());
        var direction = site.capacity().binding().orElse(Direction.UPLOAD);
        var need = site.neededMbps(direction).orElse(null);
        List<@Nullable BigDecimal> needs = Collections.nCopies(shown.size(), need);
        List<@Nullable BigDecimal> measured = shown.stream()
                .<@Nullable BigDecimal>map(test -> mbps(test, direction))
                .toList();
        return Optional.of(new Chart(new ChartSpec(
                        ChartSpec.Kind.LINES,
                        words.say(
                                "internet.chart.history",
                                words.direction(direction),
                                site.site().site().name()),
                        words.verdict(site),
                        shown.stream()
                                .map(test ->
                                        words.formats().date(test.testedAt().toLocalDate()))
                                .toList(),
                        List.of(
                                new Series(words.say("internet.chart.test"), Color.ACCENT, measured),
                                new Series(words.say("internet.chart.needed"), Color.THIRD, needs)),
                        null))
                .height(HEIGHT_REM));
    }

    private static BigDecimal mbps(SpeedTest test, Direction direction) {
        return direction == Direction.DOWNLOAD ? test.downMbps() : test.upMbps();
    }

    private Series series(String key, Color color, @Nullable BigDecimal down, @Nullable BigDecimal up) {
        return new Series(words.say(key), color, Arrays.asList(down, up));
    }
}
