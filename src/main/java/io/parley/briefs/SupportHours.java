package io.parley.briefs;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Says captured support hours such as {@code MON-FRI 08:00-20:00} or {@code 24x7}; other wordings stay as they are. */
final class SupportHours {

    private static final Pattern ALWAYS = Pattern.compile("24\\s*[xX×/]\\s*7(\\s*[xX×/]\\s*365)?");
    private static final Pattern WEEK =
            Pattern.compile("(?:DAILY|([A-Z]{3})\\s*-\\s*([A-Z]{3}))\\s+(\\d{1,2}:\\d{2})\\s*-\\s*(\\d{1,2}:\\d{2})");

    private SupportHours() {}

    static String say(String captured, BriefWords words) {
        if (ALWAYS.matcher(captured).matches()) {
            return words.say("term.hours.always");
        }
        var week = WEEK.matcher(captured);
        if (!week.matches()) {
            return captured;
        }
        return week.group(1) == null
                ? words.say("term.hours.daily", week.group(3), week.group(4))
                : words.say(
                        "term.hours.week",
                        day(week.group(1), words),
                        day(week.group(2), words),
                        week.group(3),
                        week.group(4));
    }

    private static String day(String code, BriefWords words) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(code))
                .findFirst()
                .map(day -> day.getDisplayName(TextStyle.SHORT, words.locale()))
                .orElse(code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT));
    }
}
