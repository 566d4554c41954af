package io.parley.documents.clauses.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as printed; one with slashes is read the American way unless it cannot be.
 *
 * @param start where its words begin
 * @param end where they end
 */
public record PrintedDate(LocalDate date, int start, int end) {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final Pattern DATE = Pattern.compile(MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})"
            + "|(\\d{1,2})(?:st|nd|rd|th)?[ -]" + MONTH + ",?[ -](\\d{4})"
            + "|(?<!\\d)(\\d{1,2})/(\\d{1,2})/(\\d{4})(?!\\d)"
            + "|(?<!\\d)(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})(?!\\d)"
            + "|(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?!\\d)");

    public static List<PrintedDate> in(String text) {
        var dates = new ArrayList<PrintedDate>();
        var matcher = DATE.matcher(text);
        while (matcher.find()) {
            read(matcher).ifPresent(dates::add);
        }
        return dates;
    }

    private static Optional<PrintedDate> read(Matcher matcher) {
        try {
            return Optional.of(new PrintedDate(date(matcher), matcher.start(), matcher.end()));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static LocalDate date(Matcher matcher) {
        if (matcher.group(1) != null) {
            return LocalDate.of(number(matcher, 3), MONTHS.indexOf(matcher.group(1)) + 1, number(matcher, 2));
        }
        if (matcher.group(4) != null) {
            return LocalDate.of(number(matcher, 6), MONTHS.indexOf(matcher.group(5)) + 1, number(matcher, 4));
        }
        if (matcher.group(7) != null) {
            int first = number(matcher, 7);
            int second = number(matcher, 8);
            return first > 12
                    ? LocalDate.of(number(matcher, 9), second, first)
                    : LocalDate.of(number(matcher, 9), first, second);
        }
        if (matcher.group(13) != null) {
            return LocalDate.of(number(matcher, 15), number(matcher, 14), number(matcher, 13));
        }
        return LocalDate.of(number(matcher, 10), number(matcher, 11), number(matcher, 12));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
