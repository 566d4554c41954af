package io.parley.outages.statuspage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Invented pages in the shapes that public status pages have. */
class StatusPageReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /**
     * @param expected one line for each outage: title | start | end or OPEN or ? | M for maintenance | doubts
     */
    private record Sample(String name, ZoneId zone, String page, String expected) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sample> samples() {
        return Stream.of(
                new Sample("newest first, the time below each entry, under headings", NEW_YORK, """
                        Past Incidents
                        Nov 12, 2026
                        Elevated call setup failures
                        Resolved – This incident has been resolved.
                        Nov 12, 14:32 UTC
                        Monitoring – A fix has been implemented and we are monitoring the results.
                        Nov 12, 14:10 UTC
                        Identified – The issue has been identified and a fix is being implemented.
                        Nov 12, 13:40 UTC
                        Investigating – We are currently investigating this issue.
                        Nov 12, 13:21 UTC
                        Nov 11, 2026
                        No incidents reported.
                        Nov 10, 2026
                        Delayed text messages
                        Resolved - Messages are delivered again.
                        Nov 10, 02:05 UTC
                        Investigating - Texts to some carriers are late.
                        Nov 9, 23:50 UTC
                        """, """
                        Elevated call setup failures | 2026-11-12T13:21:00Z | 2026-11-12T14:32:00Z | - | FIRST_POST
                        Delayed text messages | 2026-11-09T23:50:00Z | 2026-11-10T02:05:00Z | - | FIRST_POST
                        """),
                new Sample("planned work right below an incident, with no line between them", SHANGHAI, """
                        2026年11月12日
                        语音服务中断
                        已解决 - 本次故障已恢复。 11月12日 14:32
                        已定位 - 正在修复。 11月12日 14:05
                        调查中 - 部分客户无法拨打电话。 11月12日 13:40
                        计划维护 2026年11月20日 01:00 - 03:00
                        """, """
                        语音服务中断 | 2026-11-12T05:40:00Z | 2026-11-12T06:32:00Z | - | FIRST_POST ZONE_CHOSEN
                         | 2026-11-19T17:00:00Z | 2026-11-19T19:00:00Z | M | ANNOUNCEMENT PLANNED ZONE_CHOSEN
                        """),
                new Sample("a single incident, posted times with their year", NEW_YORK, """
                        Outbound calling degraded
                        Incident Report for Graywhale Voice
                        Resolved
                        This incident has been resolved.
                        Posted 11 days ago. Nov 12, 2026 - 15:32 EST

                        Monitoring
                        Calls complete again. We keep watching.
                        Posted 11 days ago. Nov 12, 2026 - 15:02 EST

                        Investigating
                        Some outbound calls end in a fast busy tone.
                        Posted 11 days ago. Nov 12, 2026 - 14:05 EST
                        """, """
                        Outbound calling degraded | 2026-11-12T19:05:00Z | 2026-11-12T20:32:00Z | - | FIRST_POST
                        """),
                new Sample("a history: title, last word, span; years missing, over midnight", NEW_YORK, """
                        October 2026
                        Inbound calls failing
                        This incident has been resolved.
                        Oct 28, 14:05 - 15:32 UTC
                        Voicemail not delivered
                        This incident has been resolved.
                        Oct 20, 23:30 - Oct 21, 01:15 UTC
                        Portal slow
                        This incident has been resolved.
                        Oct 3, 23:30 - 00:20 UTC
                        """, """
                        Inbound calls failing | 2026-10-28T14:05:00Z | 2026-10-28T15:32:00Z | - |
                        Voicemail not delivered | 2026-10-20T23:30:00Z | 2026-10-21T01:15:00Z | - |
                        Portal slow | 2026-10-03T23:30:00Z | 2026-10-04T00:20:00Z | - | NEXT_DAY
                        """),
                new Sample("scheduled maintenance that was done, and one only planned", NEW_YORK, """
                        Core router upgrade
                        Completed - The scheduled maintenance has been completed.
                        Nov 15, 04:10 UTC
                        In progress - Scheduled maintenance is currently in progress. We will provide updates as necessary.
                        Nov 15, 02:00 UTC
                        Scheduled - Calls may drop for a few minutes.
                        Nov 10, 09:00 UTC

                        Database maintenance
                        THIS IS A SCHEDULED EVENT Nov 18, 03:00 - 05:00 UTC
                        The portal is read-only meanwhile.
                        """, """
                        Core router upgrade | 2026-11-15T02:00:00Z | 2026-11-15T04:10:00Z | M |
                        Database maintenance | 2026-11-18T03:00:00Z | 2026-11-18T05:00:00Z | M | PLANNED ANNOUNCEMENT
                        """),
                new Sample("times of day before the sentences, American clock and zone", SHANGHAI, """
                        November 12, 2026
                        Toll-free numbers unreachable
                        3:32 PM PST The issue has been resolved and the service is operating normally.
                        2:40 PM PST We have identified the cause and work on it.
                        2:05 PM PST We are investigating failed calls to toll-free numbers.
                        """, """
                        Toll-free numbers unreachable | 2026-11-12T22:05:00Z | 2026-11-12T23:32:00Z | - | FIRST_POST
                        """),
                new Sample("one line each, spans in front, no zone, one of last year", NEW_YORK, """
                        Nov 12, 2026 14:05 - 15:32: Calls to Canada fail
                        Sep 3, 2:05 - 3:32 PM: No caller ID
                        Dec 9, 09:00 - 09:40: Registration storms
                        """, """
                        Calls to Canada fail | 2026-11-12T19:05:00Z | 2026-11-12T20:32:00Z | - | ZONE_CHOSEN
                        No caller ID | 2026-09-03T18:05:00Z | 2026-09-03T19:32:00Z | - | ZONE_CHOSEN
                        Registration storms | 2026-12-09T14:00:00Z | 2026-12-09T14:40:00Z | - | ZONE_CHOSEN FUTURE
                        """),
                new Sample("no year anywhere: the last time the date came", NEW_YORK, """
                        Registration storms
                        Dec 9, 09:00 - 09:40 UTC
                        """, """
                        Registration storms | 2025-12-09T09:00:00Z | 2025-12-09T09:40:00Z | - | YEAR
                        """),
                new Sample("still open: neither now nor zero", NEW_YORK, """
                        Calls drop after 30 seconds
                        Identified - A vendor works on it.
                        Nov 22, 21:10 UTC
                        Investigating - We look into dropped calls.
                        Nov 22, 20:45 UTC
                        """, """
                        Calls drop after 30 seconds | 2026-11-22T20:45:00Z | OPEN | - | STILL_OPEN FIRST_POST
                        """),
                new Sample("over, but the time of the end is missing", NEW_YORK, """
                        Fax delays
                        Resolved - Faxes go out again.
                        Investigating - Nov 2, 2026 08:10 UTC
                        """, """
                        Fax delays | 2026-11-02T08:10:00Z | ? | - | NO_END FIRST_POST
                        """),
                new Sample("labelled fields with offsets, and a span in a sentence", NEW_YORK, """
                        Title: Emergency calls misrouted
                        Start time: 2026-11-12T14:05:00+01:00
                        End time: 2026-11-12T15:32:00+01:00
                        Affected services: 911
                        Title: Voice platform outage
                        Resolved - Between 13:05 and 14:20 UTC on November 5, 2026 calls failed. Everything works again.
                        """, """
                        Emergency calls misrouted | 2026-11-12T13:05:00Z | 2026-11-12T14:32:00Z | - |
                        Voice platform outage | 2026-11-05T13:05:00Z | 2026-11-05T14:20:00Z | - |
                        """),
                new Sample("Chinese notices: title, span in Beijing time, maintenance", NEW_YORK, """
                        【故障公告】语音呼叫异常
                        影响范围：华东节点
                        故障时间：2026年11月12日 14:05 至 15:32（北京时间）
                        故障已恢复。

                        【维护通知】核心网割接
                        维护时间：2026年11月15日 凌晨2:00-4:00（北京时间）
                        发布时间：2026年11月12日 10:00（北京时间）
                        """, """
                        【故障公告】语音呼叫异常 | 2026-11-12T06:05:00Z | 2026-11-12T07:32:00Z | - |
                        【维护通知】核心网割接 | 2026-11-14T18:00:00Z | 2026-11-14T20:00:00Z | M | PLANNED
                        """),
                new Sample("Chinese, newest first with states, the year only in the heading", SHANGHAI, """
                        2026年11月12日 星期四
                        短信发送延迟
                        已解决 - 短信通道已恢复正常。
                        11月12日 15:32
                        监控中 - 修复已上线，正在观察。
                        11月12日 15:02
                        调查中 - 部分短信延迟，正在排查。
                        11月12日 14:05
                        2026年11月11日 星期三
                        今日无事件
                        """, """
                        短信发送延迟 | 2026-11-12T06:05:00Z | 2026-11-12T07:32:00Z | - | FIRST_POST ZONE_CHOSEN
                        """),
                new Sample("Chinese, one line each, halves of the day, one goes on", SHANGHAI, """
                        历史事件
                        11月12日 下午2:05-3:32 华东节点通话中断，已恢复
                        10月8日 23:30-01:15 深圳接入线路中断，已修复
                        11月22日 9:10 至今，接口超时
                        """, """
                        华东节点通话中断，已恢复 | 2026-11-12T06:05:00Z | 2026-11-12T07:32:00Z | - | ZONE_CHOSEN
                        深圳接入线路中断，已修复 | 2026-10-08T15:30:00Z | 2026-10-08T17:15:00Z | - | ZONE_CHOSEN NEXT_DAY
                        接口超时 | 2026-11-22T01:10:00Z | OPEN | - | ZONE_CHOSEN STILL_OPEN
                        """),
                new Sample("Chinese fields, not over yet", SHANGHAI, """
                        标题：传真服务不可用
                        开始时间：2026-11-20 08:30
                        恢复时间：尚未恢复
                        原因：割接后配置错误
                        """, """
                        传真服务不可用 | 2026-11-20T00:30:00Z | OPEN | - | ZONE_CHOSEN STILL_OPEN
                        """),
                new Sample("times above their entries, the zone said once for the page", NEW_YORK, """
                        All times are shown in UTC.
                        SIP trunk registration errors
                        Nov 12, 2026 14:32
                        Resolved
                        Registrations are stable.
                        Nov 12, 2026 13:21
                        Investigating
                        Some trunks do not register.

                        Recording unavailable
                        Nov 3, 2026 10:00
                        Resolved
                        Recordings play again.
                        Nov 3, 2026 09:15
                        Investigating
                        Recordings do not play.
                        """, """
                        SIP trunk registration errors | 2026-11-12T13:21:00Z | 2026-11-12T14:32:00Z | - | FIRST_POST
                        Recording unavailable | 2026-11-03T09:15:00Z | 2026-11-03T10:00:00Z | - | FIRST_POST
                        """));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyShapeIsUnderstood(Sample sample) {
        var page = StatusPageReader.read(sample.page(), new StatusPageSetting(TODAY, sample.zone()));

        assertThat(page.outages().stream().map(StatusPageReaderTest::line).toList())
                .isEqualTo(sample.expected()
                        .lines()
                        .map(StatusPageReaderTest::sorted)
                        .toList());
    }

    private static String line(StatedOutage outage) {
        var end = outage.end() == null
                ? outage.goesOn() ? "OPEN" : "?"
                : outage.end().toString();
        return sorted("%s | %s | %s | %s | %s"
                .formatted(
                        outage.title(),
                        outage.start() == null ? "?" : outage.start(),
                        end,
                        outage.maintenance() ? "M" : "-",
                        outage.doubts().stream().map(Doubt::name).collect(Collectors.joining(" "))));
    }

    private static String sorted(String line) {
        int last = line.lastIndexOf('|');
        var doubts = Arrays.stream(line.substring(last + 1).strip().split(" "))
                .sorted()
                .collect(Collectors.joining(" "));
        return line.substring(0, last + 1) + doubts;
    }

    @ParameterizedTest(name = "{0} read in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Nov 12, 2026 14:05 - 15:32 UTC            | America/New_York | 2026-11-12T14:05:00Z | 2026-11-12T15:32:00Z |
            Nov 12, 2026 14:05 UTC - 15:32 UTC        | America/New_York | 2026-11-12T14:05:00Z | 2026-11-12T15:32:00Z |
            12 Nov 2026 14:05 – 15:32 GMT+8           | America/New_York | 2026-11-12T06:05:00Z | 2026-11-12T07:32:00Z |
            2026-11-12 14:05 to 15:32 (UTC+08:00)     | America/New_York | 2026-11-12T06:05:00Z | 2026-11-12T07:32:00Z |
            2026/11/12 11:05 AM - 1:32 PM ET          | Asia/Shanghai    | 2026-11-12T16:05:00Z | 2026-11-12T18:32:00Z |
            Nov 12, 2026 14:05 - 15:32 CST            | America/Chicago  | 2026-11-12T20:05:00Z | 2026-11-12T21:32:00Z |
            Nov 12, 2026 14:05 - 15:32 CST            | Asia/Shanghai    | 2026-11-12T06:05:00Z | 2026-11-12T07:32:00Z |
            Nov 12, 2026 14:05 - 15:32 CST            | Europe/Berlin    | 2026-11-12T13:05:00Z | 2026-11-12T14:32:00Z | ZONE
            Nov 12, 2026 14:05 - 15:32 IST            | Europe/Berlin    | 2026-11-12T13:05:00Z | 2026-11-12T14:32:00Z | ZONE
            11/12/2026 14:05 - 15:32 UTC              | America/New_York | 2026-11-12T14:05:00Z | 2026-11-12T15:32:00Z | DATE_ORDER
            13/11/2026 14:05 - 15:32 UTC              | America/New_York | 2026-11-13T14:05:00Z | 2026-11-13T15:32:00Z |
            Nov 1, 2026 01:30 - 04:00 ET              | America/New_York | 2026-11-01T05:30:00Z | 2026-11-01T09:00:00Z | CLOCK
            2026年11月12日22:00至24:00（北京时间）        | America/New_York | 2026-11-12T14:00:00Z | 2026-11-12T16:00:00Z |
            Nov 1, 2026 10:00 - Nov 12, 2026 10:00 UTC | America/New_York | 2026-11-01T10:00:00Z | 2026-11-12T10:00:00Z | LONG
            """)
    void spansAreReadInTheirZone(
            String span, String zone, Instant start, Instant end, @org.jspecify.annotations.Nullable String doubt) {
        var page = StatusPageReader.read("Calls fail\n" + span, new StatusPageSetting(TODAY, ZoneId.of(zone)));

        assertThat(page.outages()).singleElement().satisfies(outage -> {
            assertThat(outage.start()).isEqualTo(start);
            assertThat(outage.end()).isEqualTo(end);
            assertThat(outage.doubts()).extracting(Doubt::name).isEqualTo(doubt == null ? List.of() : List.of(doubt));
        });
    }

    @Test
    void theWordsOfEachOutageAreThoseThatWerePasted() {
        var page = StatusPageReader.read(
                "Calls fail\nThis incident has been resolved.\nNov 12, 14:05 – 15:32 UTC\nTexts late\nNov 3, 10:00 – 11:00 UTC\n",
                new StatusPageSetting(TODAY, NEW_YORK));

        assertThat(page.outages())
                .extracting(StatedOutage::words)
                .containsExactly(
                        "Calls fail\nThis incident has been resolved.\nNov 12, 14:05 – 15:32 UTC",
                        "Texts late\nNov 3, 10:00 – 11:00 UTC");
    }

    @Test
    void whatHasNoTimeIsNamedAndNotDropped() {
        var page = StatusPageReader.read(
                "Graywhale status\n\nWe are sorry for last week.\n", new StatusPageSetting(TODAY, NEW_YORK));

        assertThat(page.outages()).isEmpty();
        assertThat(page.unread()).containsExactly("Graywhale status", "We are sorry for last week.");
    }

    @Test
    void aStateWithoutAnyTimeStaysWithoutOne() {
        var page = StatusPageReader.read(
                "Calls fail\nInvestigating - We look into it.\n", new StatusPageSetting(TODAY, NEW_YORK));

        assertThat(page.outages()).singleElement().satisfies(outage -> {
            assertThat(outage.start()).isNull();
            assertThat(outage.end()).isNull();
            assertThat(outage.isUnclear()).isTrue();
            assertThat(outage.doubts()).contains(Doubt.NO_START);
        });
    }
}
