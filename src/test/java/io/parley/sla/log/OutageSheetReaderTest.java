package io.parley.sla.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.parley.clients.ServiceKind;
import io.parley.common.ProblemException;
import io.parley.sla.Outage;
import io.parley.sla.OutageCause;
import io.parley.tabular.RowAction;
import io.parley.tabular.RowProblem;
import io.parley.tabular.RowProblemCode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How outage logs of several hands are understood; the committed packages are checked by the batch. */
class OutageSheetReaderTest {

    private static final LogSetting NEW_YORK = new LogSetting(
            ZoneId.of("America/New_York"), Map.of("HBR", "Harborview", "EST", "Eastgate"), LocalDate.of(2026, 11, 23));

    private static OutageSheet read(String text) {
        return read(text, StandardCharsets.UTF_8, NEW_YORK);
    }

    private static OutageSheet read(String text, Charset charset, LogSetting setting) {
        return new OutageSheetReader().read("outages.csv", text.getBytes(charset), setting);
    }

    private static OutageSheet rows(String rows) {
        return read("incident,site,service,start,end,cause,announced,ticket\n" + rows);
    }

    @Test
    void aRowBecomesAnOutageInRealTime() {
        var sheet = rows("I-1,hbr,voice,2026-03-08 01:30,2026-03-08T03:30-04:00,core,,T-1\n");

        assertThat(sheet.problems()).isEmpty();
        assertThat(sheet.outages())
                .containsExactly(new Outage(
                        "I-1",
                        "HBR",
                        ServiceKind.VOICE,
                        Instant.parse("2026-03-08T06:30:00Z"),
                        Instant.parse("2026-03-08T07:30:00Z"),
                        OutageCause.CORE,
                        null,
                        "T-1"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-07-01T10:00Z, 2026-07-01T10:00:00Z",
        "2026-07-01 10:00 UTC, 2026-07-01T10:00:00Z",
        "2026-07-01T10:00:30+0200, 2026-07-01T08:00:30Z",
        "7/4/2026 2:05 PM, 2026-07-04T18:05:00Z",
        "2026/7/4 14:05, 2026-07-04T18:05:00Z",
        "2026年7月4日 14:05, 2026-07-04T18:05:00Z"
    })
    void momentsAreReadAsPeopleWriteThem(String written, Instant moment) {
        var sheet = rows("I-1,ALL,VOICE," + written + ",2026-08-01 10:00,CORE,,\n");

        assertThat(sheet.outages()).extracting(Outage::start).containsExactly(moment);
    }

    @ParameterizedTest(name = "{1} in {2}")
    @CsvSource(delimiter = '|', textBlock = """
            I-2,ALL,VOICE,,2026-03-19 10:09,CORE,,                    | MISSING          | start
            I-2,ALL,VOICE,2026-03-19 10:02,,CORE,,                    | MISSING          | end
            I-2,,VOICE,2026-03-19 10:02,2026-03-19 10:09,CORE,,       | MISSING          | site
            I-2,ALL,VOICE,2026-02-30 10:02,2026-03-19 10:09,CORE,,    | BAD_DATE         | start
            I-2,ALL,VOICE,2026-03-19 10:02,soon,CORE,,                | BAD_DATE         | end
            I-2,ALL,VOICE,2026-03-19 10:02,2026-03-19 09:00,CORE,,    | END_BEFORE_START | end
            I-2,ALL,VOICE,2026-11-24 10:02,2026-11-24 11:00,CORE,,    | IN_THE_FUTURE    | start
            I-2,ALL,VOICE,2026-11-23 10:02,2027-11-23 11:00,CORE,,    | IN_THE_FUTURE    | end
            I-2,HQ2,VOICE,2026-03-19 10:02,2026-03-19 10:09,CORE,,    | UNKNOWN_SITE     | site
            i-1,ALL,VOICE,2026-03-19 10:02,2026-03-19 10:09,CORE,,    | DUPLICATE        | incident
            """)
    void aBadRowIsNamedAndTheGoodOnesStay(String row, RowProblemCode code, String column) {
        var good = ",ALL,VOICE,2026-03-01 10:00,2026-03-01 11:00,CORE,,\n";
        var sheet = rows("I-1" + good + row + "\nI-9" + good);

        assertThat(sheet.outages()).extracting(Outage::id).containsExactly("I-1", "I-9");
        assertThat(sheet.problems())
                .extracting(RowProblem::row, RowProblem::action, RowProblem::code, RowProblem::column)
                .containsExactly(tuple(3, RowAction.REJECT, code, column));
    }

    @ParameterizedTest
    @CsvSource({"ongoing", "still going on", "未恢复", "持续中"})
    void whatIsSaidToGoOnHasNoEndAndIsNotMeasured(String end) {
        var sheet = rows("I-1,ALL,VOICE,2026-03-19 10:02," + end + ",CORE,,T-1\n");

        assertThat(sheet.problems()).isEmpty();
        assertThat(sheet.rows()).singleElement().satisfies(row -> {
            assertThat(row.end()).isNull();
            assertThat(row.ticket()).isEqualTo("T-1");
        });
        assertThat(sheet.outages()).isEmpty();
    }

    @Test
    void notesAreKeptAndALongOneIsShortenedAndNamed() {
        var sheet = read("start,end,ticket,备注\n2026-03-01 10:00,2026-03-01 11:00,T-1,no dial tone\n"
                + "2026-03-02 10:00,2026-03-02 11:00,T-2," + "x".repeat(2001) + "\n");

        assertThat(sheet.rows()).extracting(row -> row.note().length()).containsExactly(12, 2000);
        assertThat(sheet.rows().getFirst().note()).isEqualTo("no dial tone");
        assertThat(sheet.problems())
                .filteredOn(problem -> problem.code() == RowProblemCode.OUT_OF_RANGE)
                .extracting(RowProblem::row)
                .containsExactly(3);
    }

    @Test
    void aCorrectedRowBelowTheBadOneIsNoRepetition() {
        var sheet = rows(
                "I-1,ALL,VOICE,2026-03-01 10:00,,CORE,,\nI-1,ALL,VOICE,2026-03-01 10:00,2026-03-01 11:00,CORE,,\n");

        assertThat(sheet.outages()).hasSize(1);
        assertThat(sheet.problems()).extracting(RowProblem::row).containsExactly(2);
    }

    @Test
    void whatIsDoubtfulIsTakenAndMarked() {
        var sheet = rows("I-1,Harborview,Pager,2026-03-01 10:00,2026-03-01 11:00,gremlins,maybe,\n");

        assertThat(sheet.outages()).singleElement().satisfies(outage -> {
            assertThat(outage.site()).isEqualTo("HBR");
            assertThat(outage.service()).isNull();
            assertThat(outage.cause()).isEqualTo(OutageCause.UNKNOWN);
            assertThat(outage.announced()).isNull();
        });
        assertThat(sheet.problems())
                .extracting(RowProblem::action)
                .containsExactly(RowAction.WARN, RowAction.WARN, RowAction.WARN);
    }

    @Test
    void chineseHeadingsInGbkBelowATitleAreUnderstood() {
        var sheet = read(
                "2026年故障记录\n\n事件编号,站点,业务,开始时间,恢复时间,原因代码,通知时间,工单号\n"
                        + "G-1,全部,语音,2026/3/11 9:20,2026/3/11 10:35,割接,2026/3/9 9:00,JP-1\n\n以上由客户经理提供\n",
                Charset.forName("GB18030"),
                new LogSetting(ZoneId.of("Asia/Shanghai"), Map.of("SZ", "苏州总部"), LocalDate.of(2026, 11, 23)));

        assertThat(sheet.problems()).isEmpty();
        assertThat(sheet.headerRow()).isEqualTo(3);
        assertThat(sheet.outages()).singleElement().satisfies(outage -> {
            assertThat(outage.site()).isNull();
            assertThat(outage.service()).isEqualTo(ServiceKind.VOICE);
            assertThat(outage.cause()).isEqualTo(OutageCause.MAINTENANCE);
            assertThat(outage.start()).isEqualTo(Instant.parse("2026-03-11T01:20:00Z"));
            assertThat(outage.announced()).isEqualTo(Instant.parse("2026-03-09T01:00:00Z"));
        });
    }

    @Test
    void withoutHeadingsNothingIsGuessed() {
        var sheet = read("a,b,c\n1,2,3\n");

        assertThat(sheet.headerRow()).isZero();
        assertThat(sheet.outages()).isEmpty();
        assertThat(sheet.problems()).extracting(RowProblem::code).containsExactly(RowProblemCode.MISSING);
    }

    static Stream<Path> hostileTables() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/hostile"))) {
            return files.filter(file -> file.toString().matches(".*\\.(csv|xlsx)")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("hostileTables")
    void aFileThatTriesToDoHarmIsRefusedOrReadAndNothingElse(Path file) throws IOException {
        var content = Files.readAllBytes(file);
        try {
            var sheet = new OutageSheetReader().read(String.valueOf(file.getFileName()), content, NEW_YORK);
            assertThat(sheet.outages()).isEmpty();
            assertThat(sheet.problems()).isNotEmpty();
        } catch (ProblemException refused) {
            assertThat(refused.key()).startsWith("tabular.problem.");
        }
    }
}
