package io.parley.providers;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How often a provider releases (domain.md §2). Fixes and announcements are not releases, and several on a day are one.
 *
 * @param medianDays between two releases, a half day counting up; empty with fewer than two
 * @param daysSinceLast empty without any
 * @param silent nothing came for 6 months; false while nothing is known
 */
public record ReleaseCadence(OptionalInt medianDays, OptionalInt daysSinceLast, boolean silent) {

    private static final Period SILENCE = Period.ofMonths(6);

    public static ReleaseCadence of(Collection<ReleaseDraft> log, LocalDate today) {
        List<LocalDate> days = log.stream()
                .filter(entry -> entry.kind() == ReleaseKind.RELEASE)
                .map(ReleaseDraft::day)
                .filter(day -> !day.isAfter(today))
                .distinct()
                .sorted()
                .toList();
        Optional<LocalDate> last = days.isEmpty() ? Optional.empty() : Optional.of(days.getLast());
        return new ReleaseCadence(
                median(days),
                last.map(day -> OptionalInt.of(between(day, today))).orElse(OptionalInt.empty()),
                last.filter(day -> day.plus(SILENCE).isBefore(today)).isPresent());
    }

    private static OptionalInt median(List<LocalDate> days) {
        int[] gaps = IntStream.range(1, days.size())
                .map(i -> between(days.get(i - 1), days.get(i)))
                .sorted()
                .toArray();
        if (gaps.length == 0) {
            return OptionalInt.empty();
        }
        int upper = gaps[gaps.length / 2];
        int lower = gaps[(gaps.length - 1) / 2];
        return OptionalInt.of((lower + upper + 1) / 2);
    }

    private static int between(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }
}
