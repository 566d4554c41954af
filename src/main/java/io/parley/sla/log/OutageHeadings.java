package io.parley.sla.log;

import static io.parley.sla.log.OutageColumn.ANNOUNCED;
import static io.parley.sla.log.OutageColumn.CAUSE;
import static io.parley.sla.log.OutageColumn.END;
import static io.parley.sla.log.OutageColumn.ID;
import static io.parley.sla.log.OutageColumn.NOTE;
import static io.parley.sla.log.OutageColumn.OTHER;
import static io.parley.sla.log.OutageColumn.SERVICE;
import static io.parley.sla.log.OutageColumn.SITE;
import static io.parley.sla.log.OutageColumn.START;
import static io.parley.sla.log.OutageColumn.TICKET;

import io.parley.tabular.ColumnDictionary;
import java.util.Set;

/** What outage logs call their columns, in English and Chinese. */
final class OutageHeadings {

    static final ColumnDictionary<OutageColumn> DICTIONARY = new ColumnDictionary<OutageColumn>()
            .add(ID, "incident id", "incident", "incident number", "incident no", "incident #", "outage id", "outage")
            .add(ID, "id", "event id", "event", "no", "#", "事件编号", "故障编号", "事件号", "故障号", "编号", "序号")
            .add(SITE, "site", "site id", "site code", "location", "office", "branch", "affected site", "sites")
            .add(SITE, "站点", "地点", "站点编号", "影响站点", "位置", "分支", "门店")
            .add(SERVICE, "service", "affected service", "product", "services", "业务", "服务", "影响业务", "业务类型", "受影响业务")
            .add(
                    START,
                    "started at",
                    "start",
                    "started",
                    "begin",
                    "began",
                    "start time",
                    "from",
                    "outage start",
                    "down at")
            .add(START, "start date", "starts at", "begin time", "开始时间", "开始", "故障时间", "发生时间", "中断时间", "起始时间")
            .add(
                    END,
                    "ended at",
                    "end",
                    "ended",
                    "end time",
                    "to",
                    "restored",
                    "restored at",
                    "resolved",
                    "resolved at")
            .add(END, "outage end", "up at", "end date", "恢复时间", "结束时间", "结束", "恢复", "解决时间")
            .add(
                    CAUSE,
                    "cause",
                    "cause code",
                    "root cause",
                    "reason",
                    "reason code",
                    "category",
                    "原因代码",
                    "原因",
                    "故障原因",
                    "类别")
            .add(
                    ANNOUNCED,
                    "announced at",
                    "announced",
                    "notice at",
                    "notice",
                    "notified at",
                    "notice given",
                    "notified")
            .add(ANNOUNCED, "notice time", "通知时间", "公告时间", "预告时间", "提前通知时间")
            .add(
                    TICKET,
                    "ticket",
                    "ticket number",
                    "ticket no",
                    "ticket id",
                    "case",
                    "reference",
                    "工单号",
                    "工单",
                    "工单编号",
                    "单号")
            .add(NOTE, "notes", "note", "remarks", "remark", "comment", "comments", "description", "备注", "说明", "描述")
            .add(OTHER, "minutes", "duration", "users", "时长", "影响用户");

    private OutageHeadings() {}

    /** True if these meanings make a row the headings of a log. */
    static boolean enough(Set<OutageColumn> meanings) {
        return meanings.contains(START) && meanings.contains(END);
    }
}
