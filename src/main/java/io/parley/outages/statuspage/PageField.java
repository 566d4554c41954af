package io.parley.outages.statuspage;

import java.util.Optional;
import java.util.regex.Pattern;

/** Labels before a value: "Start time: …", 恢复时间：…. */
enum PageField {
    START(
            "start(?:ed)?(?: at| time| date)?|began(?: at)?|incident start(?:ed)?|from|开始时间|故障开始(?:时间)?|发生时间|起始时间|故障时间|中断时间|开始"),
    END(
            "end(?:ed)?(?: at| time| date)?|(?:resolved|restored|recovered) (?:at|on|time)|incident end(?:ed)?|to|恢复时间|结束时间|解决时间|故障恢复(?:时间)?|完成时间"),
    ANNOUNCED("announced(?: at| on)?|published(?: at| on)?|notice(?: given)?|发布时间|公告时间|通知时间|发布日期|通知日期"),
    WHEN(
            "time|date|when|window|maintenance window|scheduled (?:for|time|window)|this is a scheduled event|时间|维护时间|割接时间|检修时间|影响时间"
                    + "|故障时段|影响时段|维护窗口|计划时间"),
    TITLE("title|incident|event|subject|标题|事件|故障名称|主题|公告标题"),
    OTHER(
            "impact|affected(?: services?| components?)?|components?|services?|duration|cause|root cause|severity|region|description"
                    + "|details|影响(?:范围|业务|区域|服务)?|受影响(?:业务|服务|区域)?|原因|故障原因|持续时间|时长|级别|区域|描述|详情|处理(?:过程|结果|措施)?|说明|业务|备注");

    private final Pattern pattern;

    PageField(String labels) {
        pattern = Pattern.compile(
                "[\\s*•·-]*(?:" + labels + ")\\s*(?::|(?<=event)\\s|(?<= at)\\s|(?<= for)\\s)\\s*",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** A label and what stands behind it. */
    record Labelled(PageField field, String value) {}

    static Optional<Labelled> of(String line) {
        for (var field : values()) {
            var found = field.pattern.matcher(line);
            if (found.lookingAt()) {
                return Optional.of(new Labelled(field, line.substring(found.end())));
            }
        }
        return Optional.empty();
    }
}
