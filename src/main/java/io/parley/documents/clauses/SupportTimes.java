package io.parley.documents.clauses;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When people can be reached ({@code 24x7}, {@code MON-FRI 08:00-20:00}), and how soon the gravest fault is answered. */
final class SupportTimes implements ClauseReader {

    private static final Pattern SUPPORT = Pattern.compile(
            "\\bsupport|help ?(?:desk|line)|service desk|technical assistance|\\bassistance|customer (?:care|service)|\\bhelp\\b|\\bcall us|\\bour (?:people|team|agents|engineers)|repair|trouble|\\bnoc\\b|operations cent|\\bhotline|answer|staffed|reach"
                    + "|客服|热线|支持|服务台|申告|报障|值守|坐席服务|受理|接听|技术服务");
    private static final Pattern ALWAYS = Pattern.compile(
            "\\b24 ?[x/*] ?7|\\b7 ?[x/*] ?24|\\b24-7\\b|\\b24 hours (?:a|per|each|every) day(?!,? ?(?:monday|on business|5 days|mon\\b))|around the clock|\\bround-the-clock|24/7|\\bevery hour of every day|\\b24 hours every day|\\bday or night|\\bday and night\\b|\\bat any hour|\\b24 hours, 7 days|7x24|24小时(?!内|之内|以内|前|后|响应|到)|全天候|7\\*24");
    private static final Pattern NOT_ALWAYS = Pattern.compile(
            "premier|premium|optional|upgrade|additional (?:fee|charge)|另购|增值|选购|platform available|monitored");
    /** Hours of people who do not mend anything, hours of work on the network, and hours of machines. */
    private static final Pattern ANOTHER_DESK = Pattern.compile(
            "\\bsales\\b|\\bbilling (?:questions?|enquir\\w*|inquir\\w*|hours|support|department)|\\baccounting\\b|maintenance|\\bbots?\\b|chatbot|\\bmonitor\\w*|\\b(?:deliver|install)\\w*|商务咨询|商务热线|账务|财务|机器人|维护|割接|监控|监测|送货|安装时间|营业厅");

    private static final Map<String, String> DAYS = days();
    private static final String DAY = "(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?\\.?";
    private static final String DAY_SPAN = "(?:" + DAY + " ?(?:through|thru|to|until|-) ?" + DAY
            + "|(weekdays|business days|working days)|(every day|daily|7 days (?:a|per) week|each day|all week)|" + DAY
            + ")";
    private static final String HOUR = "(noon|midnight|\\d{1,2}(?::\\d{2})?) ?(a\\.?m\\.?|p\\.?m\\.?)?";
    private static final String HOURS = "(?:from |between )?" + HOUR + " ?(?:to|until|till|through|and|-) ?" + HOUR;
    private static final Pattern DAYS_FIRST =
            Pattern.compile("\\b" + DAY_SPAN + ",?:? ?(?:\\([^)]{0,20}\\) ?)?[^;.\\d]{0,24}?\\b" + HOURS);
    private static final Pattern HOURS_FIRST = Pattern.compile(
            "\\b" + HOURS + "[ ,]{0,2}(?:\\(?[a-z]{1,12}(?: time)?\\)?[ ,]{1,2}){0,3}(?:on )?" + DAY_SPAN);
    private static final String ZH_DAY = "(?:周|星期)([1-6一二三四五六日天])";
    private static final Pattern CHINESE = Pattern.compile(
            "(?:" + ZH_DAY + "(?:至|到|-|~)" + ZH_DAY + "|(工作日|法定工作日|每个工作日)|(每日|每天|全年每天|天天)|" + ZH_DAY
                    + ")[^。;\\d]{0,10}?(上午|早上?|早)?(\\d{1,2})(?::(\\d{2})|[点时]半?)?(?:至|到|-|~)(下午|晚上?|晚)?(\\d{1,2})(?::(\\d{2})|[点时]半?)?");

    private static final Pattern GRAVEST = Pattern.compile(
            "\\b(?:severity|priority|sev|level|class|category|cat|grade|tier|p)[- ]?(?:1|i|a|critical|level 1)\\b|\\bp1\\b|\\bcritical (?:faults?|incidents?|issues?|severity)|\\burgent\\b|\\bmost (?:serious|severe|urgent)|\\bemergenc|(?:1级|一级|最高级|紧急|特级|重大|p1|s1)(?:故障|事件|告警|问题)?");
    private static final Pattern RESPONSE =
            Pattern.compile("respon\\w*|\\banswer\\w*|acknowledg\\w*|call(?:s|ed)? back|响应");
    private static final Pattern TIME = Pattern.compile("(?<![\\d.])(\\d{1,3}) ?(minutes?|mins?|hours?|个?小时|分钟)");
    private static final Pattern RESTORE =
            Pattern.compile("restor\\w*|resolv\\w*|resolution|repair\\w*|fix|恢复|修复|解决|到达");
    private static final Pattern NOT_BINDING = Pattern.compile(
            "响应时间(?:仅)?(?:为|系)?目标|仅供参考|不作为(?:承诺|考核)|努力方向|response (?:times|targets) are (?:targets|goals|objectives) only|not (?:a )?(?:commitment|binding)");
    private static final Pattern ROW_ONE = Pattern.compile(
            "^(?:(?:(?:severity|priority|sev|class|category|cat\\.?|level|grade|tier|prio) ?)?(?:1|a|i|one)|p-?1|s-?1|critical|urgent|emergency|highest|major|blocker)\\b|^(?:1级|1类|a级|s级|重大|紧急|特急|最高|特级|严重)");
    private static final int HEADER_REACH = 3;

    @Override
    public List<Finding> read(Paper paper) {
        var found = new ArrayList<Finding>();
        for (var sentence : paper.sentences()) {
            hours(paper, sentence).ifPresent(found::add);
            response(paper, sentence).ifPresent(found::add);
        }
        paper.lines().forEach(line -> row(paper, line).ifPresent(found::add));
        return found;
    }

    private static Optional<Finding> hours(Paper paper, Sentence sentence) {
        var text = sentence.text();
        if (!SUPPORT.matcher(paper.around(sentence)).find()
                || ANOTHER_DESK.matcher(text).find()) {
            return Optional.empty();
        }
        boolean here = SUPPORT.matcher(text).find();
        var always = ALWAYS.matcher(text);
        var parts = new ArrayList<String>();
        collect(DAYS_FIRST.matcher(text), true, parts);
        if (parts.isEmpty()) {
            collect(HOURS_FIRST.matcher(text), false, parts);
        }
        chinese(text, parts);
        if (always.find()
                && (parts.isEmpty() || always.start() < 60)
                && !NOT_ALWAYS.matcher(text).find()) {
            return Optional.of(Finding.of("support.hours", "24x7", paper, sentence, here ? 0.9 : 0.6));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        "support.hours",
                        String.join("; ", parts).replace("MON-SUN", "DAILY"),
                        paper,
                        sentence,
                        here ? 0.9 : 0.5));
    }

    private static void collect(Matcher matcher, boolean daysFirst, List<String> parts) {
        while (matcher.find()) {
            int day = daysFirst ? 1 : 5;
            int hour = daysFirst ? 6 : 1;
            var days = days(matcher, day);
            var from = clock(matcher.group(hour), matcher.group(hour + 1), matcher.group(hour + 3));
            var to = clock(matcher.group(hour + 2), matcher.group(hour + 3), "pm");
            if (days != null && from != null && to != null && !from.equals(to)) {
                parts.add(days + " " + from + "-" + to);
            }
        }
    }

    private static @Nullable String days(Matcher matcher, int group) {
        if (matcher.group(group) != null) {
            return DAYS.get(matcher.group(group).substring(0, 3)) + "-"
                    + DAYS.get(matcher.group(group + 1).substring(0, 3));
        }
        if (matcher.group(group + 2) != null) {
            return "MON-FRI";
        }
        if (matcher.group(group + 3) != null) {
            return "DAILY";
        }
        return matcher.group(group + 4) == null
                ? null
                : DAYS.get(matcher.group(group + 4).substring(0, 3));
    }

    private static @Nullable String clock(@Nullable String printed, @Nullable String half, @Nullable String otherHalf) {
        if (printed == null) {
            return null;
        }
        if (printed.equals("noon")) {
            return "12:00";
        }
        if (printed.equals("midnight")) {
            return "24:00";
        }
        var parts = printed.split(":");
        int hour = Integer.parseInt(parts[0]);
        if (half == null && !printed.contains(":") && otherHalf == null) {
            return null;
        }
        if (half != null && half.startsWith("p") && hour < 12) {
            hour += 12;
        } else if (half != null && half.startsWith("a") && hour == 12) {
            hour = 0;
        }
        return hour > 24 ? null : "%02d:%s".formatted(hour, parts.length > 1 ? parts[1] : "00");
    }

    private static void chinese(String text, List<String> parts) {
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
                    .formatted(
                            days,
                            from,
                            matcher.group(8) == null ? "00" : matcher.group(8),
                            to,
                            matcher.group(11) == null ? "00" : matcher.group(11)));
        }
    }

    private static String chineseDay(String printed) {
        int day = Math.max("一二三四五六日".indexOf(printed), "123456".indexOf(printed));
        return List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN").get(day < 0 ? 6 : day);
    }

    private static Map<String, String> days() {
        var days = new LinkedHashMap<String, String>();
        for (var day : List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun")) {
            days.put(day, day.toUpperCase(java.util.Locale.ROOT));
        }
        return days;
    }

    private static Optional<Finding> response(Paper paper, Sentence sentence) {
        var text = sentence.text();
        if (!GRAVEST.matcher(text).find()
                || !RESPONSE.matcher(text).find()
                || notBinding(paper.sentences(), sentence)) {
            return Optional.empty();
        }
        return answeredWithin(paper, sentence, afterOrBefore(text), 0.88);
    }

    /** A row of a table of response times. */
    private static Optional<Finding> row(Paper paper, Sentence line) {
        var text = line.text();
        return ROW_ONE.matcher(text).find()
                        && !RESTORE.matcher(text).find()
                        && responseTable(paper, line)
                        && !notBinding(paper.lines(), line)
                ? answeredWithin(paper, line, TIME.matcher(text), 0.8)
                : Optional.empty();
    }

    private static Optional<Finding> answeredWithin(
            Paper paper, Sentence sentence, @Nullable Matcher time, double confidence) {
        if (time == null || !time.find()) {
            return Optional.empty();
        }
        int minutes =
                new Quantity(Integer.parseInt(time.group(1)), time.group(2).replaceAll("mins?$", "minute")).minutes();
        return Optional.of(Finding.of("support.p1ResponseMinutes", minutes, paper, sentence, confidence)
                .in("minutes"));
    }

    /** The time that stands nearest to the word for responding, not to the one for repairing. */
    private static @Nullable Matcher afterOrBefore(String text) {
        var word = RESPONSE.matcher(text);
        if (!word.find()) {
            return null;
        }
        int restore = RESTORE.matcher(text)
                .results()
                .mapToInt(java.util.regex.MatchResult::start)
                .findFirst()
                .orElse(text.length());
        var time = TIME.matcher(text);
        if (text.substring(word.start()).matches("respon\\w*,? priority.*") || restore > word.start()) {
            var near = TIME.matcher(text);
            near.region(Math.max(0, word.start() - 12), text.length());
            return near;
        }
        return time.region(word.start(), text.length());
    }

    private static boolean responseTable(Paper paper, Sentence sentence) {
        for (int i = sentence.place() - 1; i >= Math.max(0, sentence.place() - HEADER_REACH); i--) {
            if (RESPONSE.matcher(paper.lines().get(i).text()).find()) {
                return true;
            }
        }
        return false;
    }

    private static boolean notBinding(List<Sentence> all, Sentence sentence) {
        for (int i = sentence.place(); i <= Math.min(all.size() - 1, sentence.place() + 5); i++) {
            if (NOT_BINDING.matcher(all.get(i).text()).find()) {
                return true;
            }
        }
        return false;
    }
}
