package io.parley.network;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * When a client telephones most; only tests in these hours say what calls will meet.
 *
 * @param days of the week
 * @param hours each by its beginning, 0–23, in the client's time zone
 */
public record BusyHours(Set<DayOfWeek> days, Set<Integer> hours) {

    public BusyHours {
        days = Set.copyOf(days);
        hours = Set.copyOf(hours);
    }

    public boolean contains(LocalDateTime moment) {
        return days.contains(moment.getDayOfWeek()) && hours.contains(moment.getHour());
    }

    /** @param written {@code MON-FRI}, {@code SAT}, {@code DAILY}, or such parts joined by commas or semicolons */
    public static Optional<Set<DayOfWeek>> days(String written) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var part : written.toUpperCase(Locale.ROOT).split("[;,]")) {
            var ends = Arrays.stream(part.split("[-–]"))
                    .map(String::strip)
                    .map(BusyHours::day)
                    .toList();
            if (part.strip().equals("DAILY")) {
                days.addAll(EnumSet.allOf(DayOfWeek.class));
            } else if (ends.size() > 2 || ends.contains(Optional.<DayOfWeek>empty())) {
                return Optional.empty();
            } else {
                addAll(ends.getFirst().orElseThrow(), ends.getLast().orElseThrow(), days);
            }
        }
        return Optional.of(days);
    }

    private static void addAll(DayOfWeek from, DayOfWeek to, Set<DayOfWeek> days) {
        for (var day = from; !day.equals(to); day = day.plus(1)) {
            days.add(day);
        }
        days.add(to);
    }

    private static Optional<DayOfWeek> day(String name) {
        return List.of(DayOfWeek.values()).stream()
                .filter(day -> name.length() >= 2 && day.name().startsWith(name))
                .findFirst();
    }
}
