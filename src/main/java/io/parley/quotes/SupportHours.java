package io.parley.quotes;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Hours of support as captured ({@code 24x7}, {@code MON-FRI 08:00-20:00; SAT 09:00-13:00}) as people write them, on screen
 * and on paper; other wordings stay as they are.
 */
public final class SupportHours {

    private static final Pattern AROUND_THE_CLOCK = Pattern.compile("24\\s*[xX×/]\\s*7(\\s*[xX×/]\\s*365)?");
    private static final Pattern WEEK =
            Pattern.compile("(?:DAILY|[A-Z]{3}(?:\\s*-\\s*[A-Z]{3})?)\\s+\\d{1,2}:\\d{2}\\s*-\\s*\\d{1,2}:\\d{2}");
    private static final Pattern DAY = Pattern.compile("MON|TUE|WED|THU|FRI|SAT|SUN|DAILY");

    private SupportHours() {}

    public static String say(String captured, TermWording.Texts texts, Locale locale) {
        if (AROUND_THE_CLOCK.matcher(captured).matches()) {
            return texts.get("terms.phrase.support.always");
        }
        return Arrays.stream(captured.split("\\s*;\\s*"))
                .map(part -> WEEK.matcher(part).matches() ? week(part, texts, locale) : part)
                .collect(Collectors.joining("; "));
    }

    private static String week(String part, TermWording.Texts texts, Locale locale) {
        return DAY.matcher(part)
                .replaceAll(day -> day(day.group(), texts, locale))
                .replaceAll("\\s*-\\s*", "–");
    }

    private static String day(String code, TermWording.Texts texts, Locale locale) {
        if (code.equals("DAILY")) {
            return texts.get("terms.phrase.support.daily");
        }
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(code))
                .map(day -> day.getDisplayName(TextStyle.SHORT, locale))
                .findFirst()
                .orElse(code);
    }
}
