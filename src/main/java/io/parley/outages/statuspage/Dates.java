package io.parley.outages.statuspage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as status pages write them. */
final class Dates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String WEEKDAY =
            "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?";
    private static final String NOT_A_TIME = "(?![\\d:])";

    /** With the weekday around it; its groups begin with the letters of their kind. */
    static final String DATE = WEEKDAY
            + "(?:(?<mname>" + MONTH + ")\\.?\\s+(?<mday>\\d{1,2})(?:st|nd|rd|th)?" + NOT_A_TIME
            + "(?:,?\\s+(?<myear>\\d{4})" + NOT_A_TIME + ")?"
            + "|(?<dday>\\d{1,2})(?:st|nd|rd|th)?[ -](?<dname>" + MONTH + ")\\.?(?:,?[ -](?<dyear>\\d{4})" + NOT_A_TIME
            + ")?"
            + "|(?<iyear>\\d{4})[-/.](?<imonth>\\d{1,2})[-/.](?<iday>\\d{1,2})(?!\\d)"
            + "|(?:(?<cyear>\\d{4})\\s*年\\s*)?(?<cmonth>\\d{1,2})\\s*月\\s*(?<cday>\\d{1,2})\\s*[日号]"
            + "|(?<sone>\\d{1,2})/(?<stwo>\\d{1,2})/(?<syear>\\d{4}))"
            + "(?:\\s*\\(?(?:星期|周)[一二三四五六日天]\\)?)?";

    private static final int IGNORING_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern HEADING = Pattern.compile("[#*\\s]*" + DATE + "[\\s:.,*]*", IGNORING_CASE);
    private static final Pattern YEAR_HEADING = Pattern.compile(
            "[#*\\s]*(?:" + MONTH + "\\.?,?\\s+(?<year>\\d{4})|(?<cyear>\\d{4})\\s*年(?:\\s*\\d{1,2}\\s*月)?)[\\s:*]*",
            IGNORING_CASE);

    private Dates() {}

    /** A line that is nothing but a date. */
    static Optional<WrittenDate> heading(String line, boolean monthFirst) {
        var found = HEADING.matcher(line);
        return found.matches() ? Optional.ofNullable(of(found, monthFirst)) : Optional.empty();
    }

    /** A line that is nothing but a month with its year. */
    static Optional<Integer> yearHeading(String line) {
        var found = YEAR_HEADING.matcher(line);
        if (!found.matches()) {
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(found.group("year") == null ? found.group("cyear") : found.group("year")));
    }

    /** @return null when the match holds no date */
    static @Nullable WrittenDate of(Matcher found, boolean monthFirst) {
        if (found.group("mname") != null) {
            return named(found, "m");
        }
        if (found.group("dname") != null) {
            return named(found, "d");
        }
        if (found.group("imonth") != null) {
            return plain(found, "i");
        }
        if (found.group("cmonth") != null) {
            return plain(found, "c");
        }
        return found.group("sone") == null ? null : slashed(found, monthFirst);
    }

    private static WrittenDate named(Matcher found, String kind) {
        var name = found.group(kind + "name").substring(0, 3).toLowerCase(Locale.ROOT);
        return new WrittenDate(
                number(found.group(kind + "year")), MONTHS.indexOf(name) + 1, day(found.group(kind + "day")), false);
    }

    private static WrittenDate plain(Matcher found, String kind) {
        return new WrittenDate(
                number(found.group(kind + "year")),
                day(found.group(kind + "month")),
                day(found.group(kind + "day")),
                false);
    }

    private static WrittenDate slashed(Matcher found, boolean monthFirst) {
        int one = day(found.group("sone"));
        int two = day(found.group("stwo"));
        boolean swappable = one <= 12 && two <= 12 && one != two;
        boolean monthLeads = two > 12 || one <= 12 && monthFirst;
        return new WrittenDate(number(found.group("syear")), monthLeads ? one : two, monthLeads ? two : one, swappable);
    }

    private static int day(String digits) {
        return Integer.parseInt(digits);
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }
}
