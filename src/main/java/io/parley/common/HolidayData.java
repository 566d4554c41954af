package io.parley.common;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads the calendar files; their format is explained at the top of each file. */
final class HolidayData {

    private static final ConcurrentMap<String, HolidayCalendar> CALENDARS = new ConcurrentHashMap<>();

    private final List<Predicate<LocalDate>> holidays = new ArrayList<>();
    private final Set<LocalDate> workingWeekends = new HashSet<>();

    private HolidayData() {}

    static HolidayCalendar calendar(String country) {
        return CALENDARS.computeIfAbsent(country, HolidayData::load);
    }

    private static HolidayCalendar load(String country) {
        if (!country.matches("[A-Z]{2}")) {
            return HolidayCalendar.weekendsOnly();
        }
        var data = new HolidayData();
        try (var stream = HolidayData.class.getResourceAsStream("/calendars/" + country + ".txt")) {
            if (stream == null) {
                return HolidayCalendar.weekendsOnly();
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .forEach(data::read);
        } catch (IOException e) {
            throw new UncheckedIOException("The calendar of " + country + " cannot be read", e);
        }
        var rules = List.copyOf(data.holidays);
        return new HolidayCalendar(
                country, day -> rules.stream().anyMatch(rule -> rule.test(day)), data.workingWeekends);
    }

    private void read(String line) {
        var word = line.split("\\s+");
        switch (word[0]) {
            case "off" -> {
                var days = range(word[1]);
                holidays.add(days::contains);
            }
            case "work" -> workingWeekends.add(LocalDate.parse(word[1]));
            case "fixed" -> holidays.add(fixed(MonthDay.parse("--" + word[1]), Integer.parseInt(word[2])));
            case "observed" -> holidays.add(observed(MonthDay.parse("--" + word[1]), Integer.parseInt(word[2])));
            case "nth" -> holidays.add(nth(word));
            default -> throw new IllegalStateException("A calendar file has no rule like this: " + line);
        }
    }

    private static Set<LocalDate> range(String text) {
        var ends = text.split("\\.\\.");
        var first = LocalDate.parse(ends[0]);
        var last = LocalDate.parse(ends[ends.length - 1]);
        return new HashSet<>(first.datesUntil(last.plusDays(1)).toList());
    }

    private static Predicate<LocalDate> fixed(MonthDay date, int fromYear) {
        return day -> day.getYear() >= fromYear && MonthDay.from(day).equals(date);
    }

    /** On a Saturday it is kept on the Friday before, on a Sunday on the Monday after (which may be in another year). */
    private static Predicate<LocalDate> observed(MonthDay date, int fromYear) {
        return day -> Stream.of(-1, 0, 1)
                .map(shift -> day.getYear() + shift)
                .filter(year -> year >= fromYear)
                .map(date::atYear)
                .map(HolidayData::observedDay)
                .anyMatch(day::equals);
    }

    private static LocalDate observedDay(LocalDate holiday) {
        return switch (holiday.getDayOfWeek()) {
            case SATURDAY -> holiday.minusDays(1);
            case SUNDAY -> holiday.plusDays(1);
            default -> holiday;
        };
    }

    private static Predicate<LocalDate> nth(String[] word) {
        int month = Integer.parseInt(word[1]);
        int ordinal = Integer.parseInt(word[2]);
        var weekday = DayOfWeek.valueOf(word[3]);
        int fromYear = Integer.parseInt(word[4]);
        return day -> day.getYear() >= fromYear
                && day.getMonthValue() == month
                && day.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday))
                        .equals(day);
    }
}
