package io.parley.documents.clauses.structure.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Hours as Chinese documents say them, the days in front of the hours or behind them. */
final class ChineseHours {

    private static final String ZH_DAY = "(?:周|星期)([1-6一二三四五六日天])";
    private static final Pattern CHINESE_DAYS = Pattern.compile(ZH_DAY + "(?:至|到|-|~)" + ZH_DAY);
    private static final Pattern EVERY_DAY = Pattern.compile("全年无休|全年不休|节假日不休|每[天日]|天天");
    private static final Pattern CHINESE_HOURS = Pattern.compile(
            "(?:上午|早上?)?(?<from>\\d{1,2})[:点时](?<fromMinutes>半|\\d{2})?分?(?:至|到|-|~)(?<late>下午|晚上?|傍晚)?(?<to>\\d{1,2})[:点时](?<toMinutes>半|\\d{2})?分?");
    private static final Pattern CHINESE = Pattern.compile(
            "(?:" + ZH_DAY + "(?:至|到|-|~)" + ZH_DAY + "|(工作日|法定工作日|每个工作日)|(每日|每天|全年每天|天天)|" + ZH_DAY
                    + ")[^。;\\d]{0,10}?(上午|早上?|早)?(\\d{1,2})(?:[:点时](半|\\d{2})?分?)?(?:至|到|-|~)(下午|晚上?|晚|傍晚)?(\\d{1,2})(?:[:点时](半|\\d{2})?分?)?");

    private ChineseHours() {}

    /** {@code MON-FRI 08:30-18:00}, a part for each stretch of days; empty where no hours are said. */
    static List<String> in(String text) {
        var parts = new ArrayList<String>();
        var matcher = CHINESE.matcher(text);
        while (matcher.find()) {
            var days = matcher.group(1) != null
                    ? chineseDay(matcher.group(1)) + "-" + chineseDay(matcher.group(2))
                    : matcher.group(3) != null
                            ? "MON-FRI"
                            : matcher.group(4) != null ? "DAILY" : chineseDay(matcher.group(5));
            int from = Integer.parseInt(matcher.group(7));
            int to = Integer.parseInt(matcher.group(10));
            to += matcher.group(9) != null && to < 12 ? 12 : 0;
            parts.add("%s %02d:%s-%02d:%s"
                    .formatted(days, from, minutes(matcher.group(8)), to, minutes(matcher.group(11))));
        }
        if (parts.isEmpty()) {
            hoursFirst(text).ifPresent(parts::add);
        }
        return parts;
    }

    /** 9:00-21:00（周一至周日）, 8点至20点，全年无休. */
    private static Optional<String> hoursFirst(String text) {
        var hours = CHINESE_HOURS.matcher(text);
        if (!hours.find()) {
            return Optional.empty();
        }
        int to = Integer.parseInt(hours.group("to"));
        to += hours.group("late") != null && to < 12 ? 12 : 0;
        var span = "%02d:%s-%02d:%s"
                .formatted(
                        Integer.parseInt(hours.group("from")),
                        minutes(hours.group("fromMinutes")),
                        to,
                        minutes(hours.group("toMinutes")));
        return chineseDays(text.substring(hours.end())).map(days -> days + " " + span);
    }

    private static Optional<String> chineseDays(String text) {
        var span = CHINESE_DAYS.matcher(text);
        if (span.find()) {
            return Optional.of(chineseDay(span.group(1)) + "-" + chineseDay(span.group(2)));
        }
        return text.contains("工作日")
                ? Optional.of("MON-FRI")
                : EVERY_DAY.matcher(text).find() ? Optional.of("DAILY") : Optional.empty();
    }

    private static String minutes(@Nullable String printed) {
        return printed == null ? "00" : printed.equals("半") ? "30" : printed;
    }

    private static String chineseDay(String printed) {
        int day = Math.max("一二三四五六日".indexOf(printed), "123456".indexOf(printed));
        return List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN").get(day < 0 ? 6 : day);
    }
}
