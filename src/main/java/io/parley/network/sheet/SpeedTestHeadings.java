package io.parley.network.sheet;

import static io.parley.network.sheet.SpeedTestColumn.CONNECTION;
import static io.parley.network.sheet.SpeedTestColumn.DOWN;
import static io.parley.network.sheet.SpeedTestColumn.JITTER;
import static io.parley.network.sheet.SpeedTestColumn.LOSS;
import static io.parley.network.sheet.SpeedTestColumn.OTHER;
import static io.parley.network.sheet.SpeedTestColumn.ROUND_TRIP;
import static io.parley.network.sheet.SpeedTestColumn.SITE;
import static io.parley.network.sheet.SpeedTestColumn.TESTED_AT;
import static io.parley.network.sheet.SpeedTestColumn.UP;

import io.parley.tabular.ColumnDictionary;
import java.util.Set;

/** What lists of speed tests call their columns, in English and Chinese. */
final class SpeedTestHeadings {

    static final ColumnDictionary<SpeedTestColumn> DICTIONARY = new ColumnDictionary<SpeedTestColumn>()
            .add(SITE, "site", "site id", "location", "office", "branch", "站点", "地点", "网点", "分支")
            .add(TESTED_AT, "tested at", "test time", "time", "date", "date time", "timestamp", "measured at", "when")
            .add(TESTED_AT, "测试时间", "测速时间", "时间", "日期")
            .add(
                    CONNECTION,
                    "connection",
                    "connection type",
                    "conn type",
                    "network type",
                    "medium",
                    "wired wifi",
                    "接入方式",
                    "连接方式",
                    "接入",
                    "网络类型")
            .add(DOWN, "down mbps", "down", "download", "download mbps", "download speed", "downstream", "dl mbps")
            .add(DOWN, "下行mbps", "下行", "下载", "下载速度", "下载mbps", "下行速率")
            .add(UP, "up mbps", "up", "upload", "upload mbps", "upload speed", "upstream", "ul mbps")
            .add(UP, "上行mbps", "上行", "上传", "上传速度", "上传mbps", "上行速率")
            .add(ROUND_TRIP, "latency ms", "latency", "ping", "ping ms", "rtt", "rtt ms", "round trip", "delay")
            .add(ROUND_TRIP, "往返时延ms", "往返时延", "时延", "延迟", "延时")
            .add(JITTER, "jitter ms", "jitter", "抖动ms", "抖动")
            .add(LOSS, "loss pct", "loss", "packet loss", "loss %", "packet loss %", "loss percent")
            .add(LOSS, "丢包率%", "丢包率", "丢包")
            .add(OTHER, "no", "id", "server", "isp", "device", "note", "remark", "序号", "服务器", "运营商", "设备", "备注")
            .add(OTHER, "server id", "server name", "share url");

    private static final Set<SpeedTestColumn> NEEDED = Set.of(SITE, TESTED_AT, DOWN, UP);

    private SpeedTestHeadings() {}

    /** True if these meanings make a row the headings of a list of speed tests. */
    static boolean enough(Set<SpeedTestColumn> meanings) {
        return meanings.containsAll(NEEDED);
    }
}
