package io.parley.documents.clauses.structure.support;

import io.parley.documents.clauses.reading.ClauseReader;
import io.parley.documents.clauses.reading.Finding;
import io.parley.documents.clauses.reading.Paper;
import io.parley.documents.clauses.text.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When people can be reached: {@code 24x7}, {@code MON-FRI 08:00-20:00}. */
public final class SupportHours implements ClauseReader {

    private static final Pattern SUPPORT = Pattern.compile(
            "\\bsupport|help ?(?:desk|line)|service desk|technical assistance|\\bassistance|customer (?:care|service)|\\bhelp\\b|\\bcall us|\\bour (?:people|team|agents|engineers)|repair|trouble|\\bnoc\\b|operations cent|\\bhotline|answer|staffed|reach"
                    + "|找到我们|维修|报修|师傅|有人|电话|工程师|驻场|服务时间|值班|客服|热线|支持|服务台|申告|报障|值守|坐席服务|受理|接听|技术服务");
    private static final Pattern ALWAYS = Pattern.compile(
            "\\b24 ?[x/*] ?7|\\b7 ?[x/*] ?24|\\b24-7\\b|\\b24 hours (?:a|per|each|every) day(?!,? ?(?:monday|on business|5 days|mon\\b))|around the clock|\\bround-the-clock|24/7|\\bevery hour of every day|\\b24 hours every day|\\bday or night|\\bday and night\\b|\\bat any hour|\\bat all hours|\\bat any time (?:of (?:the )?)?(?:day|or night)|\\b24 hours, 7 days|7x24|24小时(?!内|之内|以内|前|后|响应|到)|全天候|7\\*24");
    private static final Pattern NOT_ALWAYS = Pattern.compile(
            "premier|premium|optional|upgrade|additional (?:fee|charge)|另购|增值|选购|platform available|monitored");
    /** Hours of people who do not mend anything, hours of work on the network, and hours of machines. */
    private static final Pattern ANOTHER_DESK = Pattern.compile(
            "\\bsales\\b|\\bbilling (?:questions?|enquir\\w*|inquir\\w*|hours|support|department)|\\baccounting\\b|\\b(?:front|business) office|\\bpay bills|maintenance|\\bbots?\\b|chatbot|\\bmonitor\\w*|\\b(?:deliver|install)\\w*|商务咨询|商务热线|账务|财务|机器人|维护|割接|监控|监测|送货|安装时间|营业厅");

    private static final Pattern SPOKEN = Pattern.compile("\\b(?:from|between) (?:[6-9]|1[0-2])\\b");
    private static final Pattern TURN = Pattern.compile("[;,] (?:whereas|while|but|and the)\\b|;|,(?=\\p{IsHan})");
    private static final Pattern LATE = Pattern.compile("^p|afternoon|evening|night");
    private static final Map<String, String> DAYS = days();
    private static final String DAY = "(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?\\.?";
    private static final String DAY_SPAN = "(?:" + DAY + " ?(?:through|thru|to|until|-) ?" + DAY
            + "|(weekdays|business days|working days|m-f\\b)|(every day|daily|7 days (?:a|per) week|each day|all week)|"
            + DAY
            + ")";
    private static final String HOUR =
            "(noon|midnight|\\d{1,2}(?:[:.]\\d{2})?) ?(a\\.?m\\.?|p\\.?m\\.?|(?:in the (?:morning|afternoon|evening)|at night)\\b)?";
    private static final String HOURS = "(?:from |between )?" + HOUR + " ?(?:to|until|till|through|and|-) ?" + HOUR;
    private static final Pattern DAYS_FIRST =
            Pattern.compile("\\b" + DAY_SPAN + ",?:? ?(?:\\([^)]{0,20}\\) ?)?[^;.\\d]{0,24}?\\b" + HOURS);
    private static final Pattern HOURS_FIRST = Pattern.compile(
            "\\b" + HOURS + "[ ,]{0,2}(?:\\(?[a-z]{1,12}(?: time)?\\)?[ ,]{1,2}){0,3}?(?:on )?" + DAY_SPAN);

    @Override
    public List<String> keys() {
        return List.of("support.hours");
    }

    @Override
    public List<Finding> read(Paper paper) {
        var found = new ArrayList<Finding>();
        for (var sentence : paper.sentences()) {
            hours(paper, sentence).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Finding> hours(Paper paper, Sentence sentence) {
        var text = withoutOtherDesks(sentence.text());
        if (!SUPPORT.matcher(paper.around(sentence)).find() || text.isEmpty()) {
            return Optional.empty();
        }
        boolean here = SUPPORT.matcher(text).find();
        var always = ALWAYS.matcher(text);
        var parts = new ArrayList<String>();
        collect(DAYS_FIRST.matcher(text), true, parts);
        if (parts.isEmpty()) {
            collect(HOURS_FIRST.matcher(text), false, parts);
        }
        parts.addAll(ChineseHours.in(text));
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

    /** "The desk is always there, whereas the business office …": what stands before the other desk is about ours. */
    private static String withoutOtherDesks(String text) {
        var other = ANOTHER_DESK.matcher(text);
        if (!other.find()) {
            return text;
        }
        var turn = TURN.matcher(text.substring(0, other.start()));
        int end = 0;
        while (turn.find()) {
            end = turn.start();
        }
        return text.substring(0, end);
    }

    private static void collect(Matcher matcher, boolean daysFirst, List<String> parts) {
        while (matcher.find()) {
            int day = daysFirst ? 1 : 5;
            int hour = daysFirst ? 6 : 1;
            var days = days(matcher, day);
            boolean bare = matcher.group(hour + 1) == null && matcher.group(hour + 3) == null;
            boolean spoken = bare && SPOKEN.matcher(matcher.group()).find();
            var from = clock(matcher.group(hour), matcher.group(hour + 1), spoken ? "" : matcher.group(hour + 3));
            var to = clock(matcher.group(hour + 2), matcher.group(hour + 3), "pm");
            // "from 8 to 6": nobody works until before the beginning
            if (bare && from != null && to != null && to.compareTo(from) < 0) {
                to = clock(matcher.group(hour + 2), "pm", "pm");
            }
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
        var parts = printed.split("[:.]");
        int hour = Integer.parseInt(parts[0]);
        if (half == null && !printed.matches(".*[:.].*") && otherHalf == null) {
            return null;
        }
        if (half != null && LATE.matcher(half).find() && hour < 12) {
            hour += 12;
        } else if (half != null && half.startsWith("a") && hour == 12) {
            hour = 0;
        }
        return hour > 24 ? null : "%02d:%s".formatted(hour, parts.length > 1 ? parts[1] : "00");
    }

    private static Map<String, String> days() {
        var days = new LinkedHashMap<String, String>();
        for (var day : List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun")) {
            days.put(day, day.toUpperCase(java.util.Locale.ROOT));
        }
        return days;
    }
}
