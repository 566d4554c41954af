package io.parley.quotes;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Hours of support as captured ({@code 24x7}, {@code MON-FRI 08:00-20:00; SAT 09:00-13:00}) as people write them. */
final class SupportHours {

    private static final String AROUND_THE_CLOCK = "24x7";
    private static final Pattern DAY = Pattern.compile("MON|TUE|WED|THU|FRI|SAT|SUN|DAILY");

    private SupportHours() {}

    static String say(String captured, TermWording.Texts texts, Locale locale) {
        if (captured.equalsIgnoreCase(AROUND_THE_CLOCK)) {
            return texts.get("terms.phrase.support.always");
        }
        return Arrays.stream(captured.split("\\s*;\\s*"))
                .map(part -> DAY.matcher(part)
                        .replaceAll(day -> day(day.group(), texts, locale))
                        .replace('-', '–'))
                .collect(Collectors.joining("; "));
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
