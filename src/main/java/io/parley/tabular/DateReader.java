package io.parley.tabular;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates as people of several countries write them; a day that does not exist is no date. */
public final class DateReader {

    private static final String TIME = "(?:[T ]+(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.\\d+)?)?"
            + " ?(?<half>[AaPp][Mm])?)?";
    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile("(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})" + TIME),
            Pattern.compile("(?<year>\\d{4}) ?年 ?(?<month>\\d{1,2}) ?月 ?(?<day>\\d{1,2}) ?[日号]?" + TIME),
            Pattern.compile("(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>\\d{4}|\\d{2})" + TIME),
            Pattern.compile("(?<day>\\d{1,2})[-. ]+(?<name>\\p{L}{3,10})\\.?,?[- ]+(?<year>\\d{4}|\\d{2})" + TIME),
            Pattern.compile("(?<name>\\p{L}{3,10})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})" + TIME));
    private static final Pattern SLASHED =
            Pattern.compile("(?<first>\\d{1,2})[/-](?<secondPart>\\d{1,2})[/-](?<year>\\d{4}|\\d{2})" + TIME);
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d+)?");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("fév", 2),
            Map.entry("fev", 2),
            Map.entry("mar", 3),
            Map.entry("mär", 3),
            Map.entry("mrz", 3),
            Map.entry("apr", 4),
            Map.entry("avr", 4),
            Map.entry("may", 5),
            Map.entry("mai", 5),
            Map.entry("jun", 6),
            Map.entry("juin", 6),
            Map.entry("jul", 7),
            Map.entry("juil", 7),
            Map.entry("aug", 8),
            Map.entry("aoû", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("okt", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("dez", 12),
            Map.entry("déc", 12));

    private DateReader() {}

    /** @param order decides dates such as 03/04/2026 */
    public static Optional<LocalDate> readDate(Cell cell, DateOrder order) {
        return readDateTime(cell, order).map(LocalDateTime::toLocalDate);
    }

    /** Date with time, midnight if none is written. A plain number in the usual range is a spreadsheet's serial day. */
    public static Optional<LocalDateTime> readDateTime(Cell cell, DateOrder order) {
        return cell.date() != null ? Optional.of(cell.date()) : readDateTime(cell.text(), order);
    }

    /** @see #readDateTime(Cell, DateOrder) */
    public static Optional<LocalDateTime> readDateTime(String written, DateOrder order) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
        if (text.isEmpty() || text.length() > 40) {
            return Optional.empty();
        }
        if (SERIAL.matcher(text).matches()) {
            return serial(new BigDecimal(text));
        }
        for (Pattern shape : SHAPES) {
            Matcher found = shape.matcher(text);
            if (found.matches()) {
                return named(found, shape.pattern().contains("<name>"));
            }
        }
        Matcher slashed = SLASHED.matcher(text);
        return slashed.matches() ? slashed(slashed, order) : Optional.empty();
    }

    private static Optional<LocalDateTime> named(Matcher found, boolean monthName) {
        Integer month = monthName ? month(found.group("name")) : Integer.valueOf(found.group("month"));
        return month == null ? Optional.empty() : of(found, month, Integer.parseInt(found.group("day")));
    }

    private static Optional<LocalDateTime> slashed(Matcher found, DateOrder order) {
        int first = Integer.parseInt(found.group("first"));
        int second = Integer.parseInt(found.group("secondPart"));
        boolean dayFirst = first > 12 || (second <= 12 && order == DateOrder.DAY_FIRST);
        return dayFirst ? of(found, second, first) : of(found, first, second);
    }

    private static @Nullable Integer month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Integer exact = MONTHS.get(lower.substring(0, Math.min(4, lower.length())));
        return exact != null ? exact : MONTHS.get(lower.substring(0, 3));
    }

    private static Optional<LocalDateTime> of(Matcher found, int month, int day) {
        int year = Integer.parseInt(found.group("year"));
        try {
            return Optional.of(
                    LocalDate.of(year < 100 ? 2000 + year : year, month, day).atTime(time(found)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalTime time(Matcher found) {
        if (found.group("hour") == null) {
            return LocalTime.MIDNIGHT;
        }
        int hour = Integer.parseInt(found.group("hour"));
        String half = found.group("half");
        if (half != null) {
            hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
        }
        int second = found.group("second") == null ? 0 : Integer.parseInt(found.group("second"));
        return LocalTime.of(hour, Integer.parseInt(found.group("minute")), second);
    }

    /** Days since the end of 1899, the spreadsheet way; only years from 1954 on, so that small numbers stay numbers. */
    private static Optional<LocalDateTime> serial(BigDecimal number) {
        long days = number.longValue();
        if (days < 20_000 || days > 80_000) {
            return Optional.empty();
        }
        long seconds = number.remainder(BigDecimal.ONE)
                .multiply(BigDecimal.valueOf(86_400))
                .longValue();
        return Optional.of(SERIAL_ZERO.plusDays(days).atStartOfDay().plusSeconds(seconds));
    }
}
