package io.parley.sla;

import java.time.YearMonth;
import java.util.List;

/**
 * The right to leave after repeated failures (term {@code sla.chronicExit}).
 *
 * @param failures months in which the target was missed, ≥ 1
 * @param months within so many consecutive months, ≥ 1
 */
public record ChronicExit(int failures, int months) {

    /** Failed months that complete a set: from each of them on the client may leave. */
    List<YearMonth> completedBy(List<YearMonth> failed) {
        return failed.stream()
                .filter(month -> countedAt(month, failed) >= failures)
                .toList();
    }

    private long countedAt(YearMonth month, List<YearMonth> failed) {
        var first = month.minusMonths(months - 1L);
        return failed.stream()
                .filter(other -> !other.isBefore(first) && !other.isAfter(month))
                .count();
    }
}
