package io.parley.common;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What ends for one client in one calendar month, told as one: fifty devices that end one by one in December are one piece of
 * work, and fifty mails would be read by nobody. The days until the first of them count.
 *
 * @param count how many end
 */
public record MonthOfEnds(LocalDate first, LocalDate last, long count) {

    /**
     * The months of which people are to be told. One that has begun to end was told of as a whole, and its later days are no
     * news; unless nobody heard of it, because its devices or lines were entered late: then what is left of it counts.
     *
     * @param days how many end on each day, from the first of this month on
     * @param told whether anybody was told of a month
     */
    public static List<MonthOfEnds> untold(Map<LocalDate, Long> days, LocalDate today, Predicate<YearMonth> told) {
        Map<YearMonth, NavigableMap<LocalDate, Long>> months = new TreeMap<>();
        days.forEach((day, count) -> months.computeIfAbsent(YearMonth.from(day), month -> new TreeMap<>())
                .put(day, count));
        return months.entrySet().stream()
                .filter(month -> !month.getValue().firstKey().isBefore(today) || !told.test(month.getKey()))
                .map(month -> month.getValue().tailMap(today, true))
                .filter(left -> !left.isEmpty())
                .map(left -> new MonthOfEnds(
                        left.firstKey(),
                        left.lastKey(),
                        left.values().stream().mapToLong(Long::longValue).sum()))
                .toList();
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, first);
    }

    /**
     * Which alert is due: the nearest of those whose days have come; empty before all of them.
     *
     * @param alerts days ahead of the end at which people are told
     */
    public Optional<Integer> alert(LocalDate today, Collection<Integer> alerts) {
        long left = daysLeft(today);
        return alerts.stream().filter(ahead -> left <= ahead).min(Integer::compare);
    }

    /** {@code Dec 3, 2026}, or {@code Dec 3, 2026 – Dec 28, 2026}. */
    public String when(Formats formats) {
        return formats.days(first, last);
    }
}
