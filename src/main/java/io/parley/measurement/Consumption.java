package io.parley.measurement;

import io.parley.identity.MembershipId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much each person has measured in the last day. In this process alone: see ADR 24. */
final class Consumption {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    /** Whoever starts more often in an hour is not measuring. */
    private static final int MOST_STARTS = 20;

    private record Use(Instant at, long bytes) {}

    private final Map<MembershipId, List<Use>> uses = new HashMap<>();
    private final MeasurementLimits limits;

    Consumption(MeasurementLimits limits) {
        this.limits = limits;
    }

    synchronized boolean allows(MembershipId member, Instant now) {
        forget(now);
        var own = uses.getOrDefault(member, List.of());
        var hour = own.stream().filter(use -> use.at().plus(HOUR).isAfter(now)).toList();
        return hour.size() < MOST_STARTS
                && sum(hour) < limits.perHour().toBytes()
                && sum(own) < limits.perDay().toBytes();
    }

    synchronized void add(MembershipId member, long bytes, Instant now) {
        uses.computeIfAbsent(member, first -> new ArrayList<>()).add(new Use(now, bytes));
    }

    private void forget(Instant now) {
        uses.values().forEach(own -> own.removeIf(use -> !use.at().plus(DAY).isAfter(now)));
        uses.values().removeIf(List::isEmpty);
    }

    private static long sum(List<Use> uses) {
        return uses.stream().mapToLong(Use::bytes).sum();
    }
}
