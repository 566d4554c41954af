package io.parley.outages.statuspage;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of status pages, in English and Chinese. */
final class PageWords {

    private static final int IGNORING_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String CLOSING =
            "resolved|completed|closed|recovered|restored|fixed|已解决|已恢复|已修复|恢复正常|已完成|已结束|解决|恢复|完成|结束";
    private static final String STARTED = "in progress|进行中|维护中|正在维护|维护开始";
    private static final String ANNOUNCED = "scheduled|planned|upcoming|计划中|已计划|计划维护|预告|维护预告";
    private static final String AFTERWARDS = "post-?\\s?mortem|root cause analysis|复盘|事后分析|故障总结";
    private static final String WORKING =
            "investigating|identified|monitoring|update|updated|verifying|new incident|ongoing"
                    + "|open|major outage|partial outage|degraded performance|service degradation"
                    + "|调查中|正在调查|排查中|处理中|修复中|已确认|已定位|已识别|已发现|监控中|观察中|监测中|更新|进展|调查|定位|确认|观察|发现";

    /** A state leads a line if something divides it from what follows. */
    private static final Pattern STATE = Pattern.compile(
            "[\\s*•·\\-\\[(【#]*(?:(?:status|state|状态|当前状态)\\s*:\\s*)?(?:(?<closing>" + CLOSING + ")|(?<started>"
                    + STARTED
                    + ")|(?<announced>" + ANNOUNCED + ")|(?<afterwards>" + AFTERWARDS + ")|(?<working>" + WORKING
                    + "))\\s*(?:[\\])】*]+\\s*[-:,]?|[-:,|]|(?=$)|(?=\\s(?:at\\s)?\\d{1,2}:\\d)|(?=\\s*\\d{4}[-/年])"
                    + "|(?=\\s*\\d{1,2}月)|(?=\\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d))\\s*",
            IGNORING_CASE);

    private static final Pattern SAYS_CLOSED = Pattern.compile(
            "(?:has|have|had|is|are|was|were|been|now|fully)\\s+(?:been\\s+|now\\s+|fully\\s+)*"
                    + "(?:resolved|restored|recovered|fixed|completed|operational|operating normally|back to normal)"
                    + "|\\b(?:resolved|recovered|restored)\\b\\s*\\)?[.!]?$|service (?:has )?recovered"
                    + "|已(?:经)?(?:全部|全面|完全)?(?:恢复|解决|修复|完成|结束)|恢复正常|全部恢复|全面恢复",
            IGNORING_CASE);
    private static final Pattern SAYS_STARTED = Pattern.compile(
            "maintenance (?:is|has) (?:now )?(?:started|begun|currently|in progress)|维护(?:工作)?(?:已|现)?开始",
            IGNORING_CASE);
    private static final Pattern MAINTENANCE = Pattern.compile(
            "(?:scheduled|planned|emergency|routine) (?:network |system |platform )?(?:maintenance|upgrade)"
                    + "|maintenance window|scheduled event|计划(?:内|性)?(?:的)?(?:系统|网络)?(?:维护|检修|割接|停机|升级)"
                    + "|(?:例行|定期|系统|网络|停机|升级)维护|割接|检修|维护(?:公告|通知|预告|窗口)",
            IGNORING_CASE);
    private static final Pattern TITLED_MAINTENANCE = Pattern.compile("\\bmaintenance\\b|维护|割接|检修", IGNORING_CASE);
    private static final Pattern NOISE = Pattern.compile(
            "no incidents? (?:were )?reported.*|no downtime recorded.*|all systems operational.*|(?:past|previous) incidents?"
                    + "|incident history|subscribe.*|show all \\d+ updates?|view (?:full )?(?:incident|history|details).*"
                    + "|incident report for .*|[+\\-]|(?:current|service) status|status history|uptime.*|powered by .*"
                    + "|(?:今日|当日|当天|本日)?(?:无|没有)(?:事件|故障|异常)(?:报告)?[。.]?|(?:历史|过往)(?:事件|故障)(?:记录)?"
                    + "|所有(?:系统|服务)(?:均)?(?:运行)?正常[。.]?|订阅.*|查看(?:全部|详情|更多).*",
            IGNORING_CASE);
    private static final Pattern OPEN_END = Pattern.compile(
            "\\s*(?:-|to|until|至|到)?\\s*(?:ongoing|present|(?<=至)今|(?<=到)现在|至今|持续中|进行中|未恢复)(?<rest>$|[\\s,.)\\];。].*)",
            IGNORING_CASE);
    private static final Pattern GOES_ON =
            Pattern.compile("ongoing|in progress|not yet.*|still .*|未恢复|尚未恢复|持续中|进行中|处理中|至今|仍在.*", IGNORING_CASE);
    private static final Pattern LINK =
            Pattern.compile("\\s*(?:-|~|->|to|until|till|through|起?至|起?到)\\s*", IGNORING_CASE);
    private static final Pattern BETWEEN_LINK = Pattern.compile("\\s*and\\s*", IGNORING_CASE);
    private static final Pattern BETWEEN = Pattern.compile(".*\\bbetween\\s*", IGNORING_CASE);
    private static final Pattern ALL_TIMES = Pattern.compile(
            ".*(?:all times|times (?:are )?(?:shown|displayed|listed|given)|timezone|time zone|时间均为|所有时间|时区|时间为准).*",
            IGNORING_CASE);
    private static final Pattern ZONE_NAME = Pattern.compile(
            "(?:UTC|GMT)(?:\\s?[+-]\\s?\\d{1,2}(?::?\\d{2})?)?|\\b(?-i:[A-Z]{1,4}T)\\b|北京时间|中国标准时间"
                    + "|\\b(?:Eastern|Central|Mountain|Pacific|Beijing|China)\\b",
            Pattern.CASE_INSENSITIVE);

    private PageWords() {}

    /** A state at the head of a line. */
    record Led(PageState state, String rest) {}

    static Optional<Led> state(String line) {
        var found = STATE.matcher(line);
        return found.lookingAt() ? Optional.of(new Led(state(found), line.substring(found.end()))) : Optional.empty();
    }

    private static PageState state(Matcher found) {
        if (found.group("closing") != null) {
            return PageState.CLOSED;
        }
        if (found.group("started") != null) {
            return PageState.STARTED;
        }
        if (found.group("announced") != null) {
            return PageState.ANNOUNCED;
        }
        return found.group("afterwards") != null ? PageState.AFTERWARDS : PageState.WORKING;
    }

    /** What a sentence says without naming a state. */
    static PageState said(String sentence) {
        if (SAYS_CLOSED.matcher(sentence).find()) {
            return PageState.CLOSED;
        }
        return SAYS_STARTED.matcher(sentence).find() ? PageState.STARTED : PageState.WORKING;
    }

    static boolean saysClosed(String sentence) {
        return SAYS_CLOSED.matcher(sentence).find();
    }

    static boolean isMaintenance(String text) {
        return MAINTENANCE.matcher(text).find();
    }

    static boolean isMaintenanceTitle(String title) {
        return TITLED_MAINTENANCE.matcher(title).find();
    }

    static boolean isNoise(String line) {
        return NOISE.matcher(line).matches();
    }

    /** What follows the words that it goes on; empty when there are no such words. */
    static Optional<String> behindOpenEnd(String behind) {
        var found = OPEN_END.matcher(behind);
        return found.matches() ? Optional.of(found.group("rest")) : Optional.empty();
    }

    static boolean goesOn(String value) {
        return GOES_ON.matcher(value).matches();
    }

    /** Whether two times belong together. */
    static boolean links(String before, String between) {
        return LINK.matcher(between).matches()
                || BETWEEN_LINK.matcher(between).matches()
                        && BETWEEN.matcher(before).matches();
    }

    /** The zone of the whole page, where a line says so. */
    static Optional<String> zoneOfPage(String line) {
        if (!ALL_TIMES.matcher(line).matches()) {
            return Optional.empty();
        }
        var zone = ZONE_NAME.matcher(line);
        return zone.find() ? Optional.of(zone.group()) : Optional.empty();
    }
}
