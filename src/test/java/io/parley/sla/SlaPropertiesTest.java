package io.parley.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any log and any agreement without holes; each seed is one of each. */
class SlaPropertiesTest {

    private static final BigDecimal PRICE = new BigDecimal("1234.56");
    private static final Instant START = Logged.at("2026-03-01T00:00:00");

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** Tiers that meet each other from the target down to 0, with credits that rise. */
    private static Agreement agreement(Random random) {
        var agreement = Agreement.faultless().withoutTiers();
        int tiers = 1 + random.nextInt(5);
        var upper = new BigDecimal("0.9" + (50 + random.nextInt(50)));
        agreement.with("sla.target", upper.toString());
        var credit = BigDecimal.ZERO;
        for (int number = 1; number <= tiers; number++) {
            var lower = number == tiers
                    ? BigDecimal.ZERO
                    : upper.subtract(new BigDecimal("0.00" + (1 + random.nextInt(9))));
            credit = credit.add(new BigDecimal("0.0" + (1 + random.nextInt(9))));
            agreement.tier(number, lower.toString(), upper.toString(), credit.toString());
            upper = lower;
        }
        agreement.with("sla.capPercent", "0." + (1 + random.nextInt(9)));
        agreement.without("sla.maintenance");
        if (random.nextBoolean()) {
            agreement.with("sla.minCredit", "20.00");
        }
        return agreement;
    }

    private static List<Outage> outages(Random random) {
        var outages = new ArrayList<Outage>();
        for (int i = random.nextInt(25); i >= 0; i--) {
            var start = START.plus(Duration.ofMinutes(random.nextInt(240 * 1440)));
            var end = start.plus(Duration.ofMinutes(1 + random.nextInt(random.nextInt(8) == 0 ? 9000 : 400)));
            outages.add(new Outage("", null, null, start, end, OutageCause.CORE, null, ""));
        }
        return outages;
    }

    private static SlaReplay replay(SlaPolicy policy, List<Outage> outages) {
        return SlaReplay.of(
                        policy,
                        Logged.log("2026-03", "2026-12", outages.toArray(Outage[]::new)),
                        Priced.at(PRICE.toString()).base())
                .orElseThrow();
    }

    private static List<BigDecimal> credits(SlaReplay replay) {
        return replay.months().stream()
                .map(month -> month.credit().orElseThrow())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreDowntimeNeverEarnsLess(long seed) {
        var random = new Random(seed);
        var policy = agreement(random).policy();
        var outages = outages(random);
        var before = credits(replay(policy, outages));
        outages.addAll(outages(random));
        var after = credits(replay(policy, outages));

        for (int month = 0; month < before.size(); month++) {
            assertThat(after.get(month)).isGreaterThanOrEqualTo(before.get(month));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCreditIsNeverNegativeNorAboveItsCap(long seed) {
        var random = new Random(seed);
        var policy = agreement(random).policy();
        var highest = PRICE.multiply(policy.cap().orElseThrow()).setScale(2, java.math.RoundingMode.HALF_UP);

        assertThat(credits(replay(policy, outages(random))))
                .allSatisfy(credit -> assertThat(credit).isBetween(BigDecimal.ZERO, highest));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void overlappingReportsCountOnceWhateverTheirOrder(long seed) {
        var random = new Random(seed);
        var policy = agreement(random).policy();
        var outages = outages(random);
        var merged = Interval.merged(outages.stream().map(Outage::interval).toList()).stream()
                .map(piece -> new Outage("", null, null, piece.start(), piece.end(), OutageCause.CORE, null, ""))
                .toList();
        var twice = new ArrayList<>(outages);
        twice.addAll(outages);
        Collections.shuffle(twice, random);

        assertThat(replay(policy, merged)).isEqualTo(replay(policy, outages));
        assertThat(replay(policy, twice)).isEqualTo(replay(policy, outages));
        assertThat(minutes(merged.stream().map(Outage::interval).toList()))
                .isEqualTo(LongStream.rangeClosed(0, 260 * 1440)
                        .filter(minute -> outages.stream().anyMatch(outage -> isIn(outage, minute)))
                        .count());
    }

    private static boolean isIn(Outage outage, long minute) {
        var moment = START.plus(Duration.ofMinutes(minute));
        return !moment.isBefore(outage.start()) && moment.isBefore(outage.end());
    }

    private static long minutes(List<Interval> intervals) {
        return intervals.stream()
                .mapToLong(interval -> interval.length().toMinutes())
                .sum();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void splittingAtMidnightChangesNothingWithoutAMinimum(long seed) {
        var random = new Random(seed);
        var policy = agreement(random).policy();
        var outages = outages(random);
        var split = outages.stream().flatMap(outage -> split(outage).stream()).toList();

        assertThat(split).hasSizeGreaterThanOrEqualTo(outages.size());
        assertThat(replay(policy, split)).isEqualTo(replay(policy, outages));
    }

    private static List<Outage> split(Outage outage) {
        var parts = new ArrayList<Outage>();
        var from = outage.start();
        while (from.isBefore(outage.end())) {
            var midnight = from.atZone(Logged.ZONE)
                    .toLocalDate()
                    .plusDays(1)
                    .atStartOfDay(Logged.ZONE)
                    .toInstant();
            var to = midnight.isBefore(outage.end()) ? midnight : outage.end();
            parts.add(new Outage("", null, null, from, to, OutageCause.CORE, null, ""));
            from = to;
        }
        return parts;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsTakenOutAndWhatIsLeftAddUp(long seed) {
        var random = new Random(seed);
        var all = Interval.merged(outages(random).stream().map(Outage::interval).toList());
        var out = Interval.merged(outages(random).stream().map(Outage::interval).toList());
        var left = Interval.minus(all, out);
        long common = all.stream()
                .flatMap(one -> out.stream().flatMap(other -> one.within(other).stream()))
                .mapToLong(piece -> piece.length().toMinutes())
                .sum();

        assertThat(minutes(left) + common).isEqualTo(minutes(all));
        assertThat(Interval.merged(left)).isEqualTo(left);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theMonthsAddUpToTheDowntime(long seed) {
        var random = new Random(seed);
        var policy = agreement(random).policy();
        var outages = outages(random);
        long all =
                minutes(Interval.merged(outages.stream().map(Outage::interval).toList()));

        assertThat(replay(policy, outages).months().stream()
                        .map(ServiceMonth::downtime)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(BigDecimal.valueOf(all));
    }
}
