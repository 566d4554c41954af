package io.parley.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A stretch of time, half-open; lists of them are kept apart and in order. */
record Interval(Instant start, Instant end) {

    Duration length() {
        return Duration.between(start, end);
    }

    /** What lies in the other one too. */
    Optional<Interval> within(Interval other) {
        var from = start.isAfter(other.start) ? start : other.start;
        var to = end.isBefore(other.end) ? end : other.end;
        return from.isBefore(to) ? Optional.of(new Interval(from, to)) : Optional.empty();
    }

    /** The same time without overlaps; what touches becomes one. */
    static List<Interval> merged(List<Interval> intervals) {
        var merged = new ArrayList<Interval>();
        for (var next : intervals.stream()
                .filter(interval -> interval.start.isBefore(interval.end))
                .sorted(Comparator.comparing(Interval::start))
                .toList()) {
            if (!merged.isEmpty() && !next.start.isAfter(merged.getLast().end)) {
                var last = merged.removeLast();
                merged.add(new Interval(last.start, last.end.isAfter(next.end) ? last.end : next.end));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    /** What is left of merged intervals after other merged ones are taken out; both are walked once. */
    static List<Interval> minus(List<Interval> merged, List<Interval> taken) {
        var left = new ArrayList<Interval>();
        int next = 0;
        for (var interval : merged) {
            while (next < taken.size() && !taken.get(next).end.isAfter(interval.start)) {
                next++;
            }
            var from = interval.start;
            for (int i = next; i < taken.size() && taken.get(i).start.isBefore(interval.end); i++) {
                var out = taken.get(i);
                if (out.start.isAfter(from)) {
                    left.add(new Interval(from, out.start));
                }
                from = out.end;
            }
            if (from.isBefore(interval.end)) {
                left.add(new Interval(from, interval.end));
            }
        }
        return left;
    }
}
