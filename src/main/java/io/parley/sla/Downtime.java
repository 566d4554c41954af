package io.parley.sla;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which time counts as downtime under a policy (fixtures README, reading 7): what the policy covers is merged, excused
 * maintenance taken out, and pieces below the minimum dropped by their whole length. Clipping to a month comes last.
 */
final class Downtime {

    private final SlaPolicy policy;
    private final ZoneId zone;

    /** @param zone of the client's contract: the cap on maintenance counts by its months */
    Downtime(SlaPolicy policy, ZoneId zone) {
        this.policy = policy;
        this.zone = zone;
    }

    /** @param site whose downtime is asked for; absent for the platform, where only what hits everybody counts */
    List<Interval> qualifying(List<Outage> outages, @Nullable String site) {
        var covered = outages.stream()
                .filter(policy::covers)
                .filter(outage -> outage.site() == null || outage.site().equals(site))
                .toList();
        var all = Interval.merged(covered.stream().map(Outage::interval).toList());
        var minimum = Duration.ofMinutes(policy.minimumMinutes().orElse(0));
        return Interval.minus(all, excused(covered)).stream()
                .filter(piece -> piece.length().compareTo(minimum) >= 0)
                .toList();
    }

    private List<Interval> excused(List<Outage> covered) {
        var clause = policy.maintenance();
        if (clause.isEmpty()) {
            return List.of();
        }
        var notice = Duration.ofHours(clause.get().noticeHours().orElse(0));
        var announced = Interval.merged(covered.stream()
                .filter(outage -> outage.cause() == OutageCause.MAINTENANCE && inTime(outage, notice))
                .map(Outage::interval)
                .toList());
        return clause.get()
                .capMinutes()
                .map(minutes -> upTo(Duration.ofMinutes(minutes), announced))
                .orElse(announced);
    }

    private static boolean inTime(Outage outage, Duration notice) {
        var announced = outage.announced();
        return announced != null && !announced.plus(notice).isAfter(outage.start());
    }

    /** In the order of time, up to the cap of each month; the rest counts. */
    private List<Interval> upTo(Duration cap, List<Interval> announced) {
        Map<YearMonth, Duration> left = new HashMap<>();
        var excused = new ArrayList<Interval>();
        for (var work : byMonth(announced)) {
            var month = YearMonth.from(work.start().atZone(zone));
            var rest = left.getOrDefault(month, cap);
            var part = rest.compareTo(work.length()) < 0 ? rest : work.length();
            left.put(month, rest.minus(part));
            excused.add(new Interval(work.start(), work.start().plus(part)));
        }
        return Interval.merged(excused);
    }

    private List<Interval> byMonth(List<Interval> intervals) {
        var pieces = new ArrayList<Interval>();
        for (var interval : intervals) {
            var from = interval.start();
            while (from.isBefore(interval.end())) {
                var monthEnd = startOfMonthAfter(from);
                var to = monthEnd.isBefore(interval.end()) ? monthEnd : interval.end();
                pieces.add(new Interval(from, to));
                from = to;
            }
        }
        return pieces;
    }

    private Instant startOfMonthAfter(Instant moment) {
        return YearMonth.from(moment.atZone(zone))
                .plusMonths(1)
                .atDay(1)
                .atStartOfDay(zone)
                .toInstant();
    }
}
