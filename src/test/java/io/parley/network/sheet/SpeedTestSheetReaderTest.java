package io.parley.network.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.network.SpeedTest;
import io.parley.tabular.KnownNames;
import io.parley.tabular.RowAction;
import io.parley.tabular.RowProblem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of speed tests as people export them. */
class SpeedTestSheetReaderTest {

    private static final String HEADINGS =
            "site,tested_at,connection,down_mbps,up_mbps,latency_ms,jitter_ms,loss_pct\n";
    private static final String GOOD = "HBR,2026-11-02 10:00,wired,200.5,20,25,3.1,0.10\n";
    private static final KnownNames SITES =
            KnownNames.of(Map.of("HBR", List.of("Harborview"), "EST", List.of("Eastgate")));

    private static SpeedTestSheet read(String text) {
        return new SpeedTestSheetReader()
                .read(
                        "tests.csv",
                        text.getBytes(StandardCharsets.UTF_8),
                        SITES,
                        ZoneId.of("America/New_York"),
                        LocalDate.of(2026, 11, 23));
    }

    @ParameterizedTest(name = "{0}: {1} in {2}")
    @CsvSource(delimiter = '|', textBlock = """
            HBR,2026-11-03 10:00,wired,"23,4 Mb",20,25,3,0.1     | NOT_A_NUMBER  | down_mbps
            HBR,2026-11-03 10:00,wired,fast,20,25,3,0.1          | NOT_A_NUMBER  | down_mbps
            HBR,2026-11-03 10:00,wired,200,$20,25,3,0.1          | NOT_A_NUMBER  | up_mbps
            HBR,2026-11-03 10:00,wired,-1,20,25,3,0.1            | OUT_OF_RANGE  | down_mbps
            HBR,2026-11-03 10:00,wired,200,20,25,3,132           | OUT_OF_RANGE  | loss_pct
            HBR,2026-11-03 10:00,wired,200,20,99999999,3,0.1     | OUT_OF_RANGE  | latency_ms
            HBR,2026-11-03 10:00,wired,200,,25,3,0.1             | MISSING       | up_mbps
            HBR,2026-11-03 10:00,wired,200,20,25,,0.1            | MISSING       | jitter_ms
            ,2026-11-03 10:00,wired,200,20,25,3,0.1              | MISSING       | site
            HBR,,wired,200,20,25,3,0.1                           | MISSING       | tested_at
            HBR,2026-11-31 10:00,wired,200,20,25,3,0.1           | BAD_DATE      | tested_at
            HBR,2026-11-24 00:00,wired,200,20,25,3,0.1           | IN_THE_FUTURE | tested_at
            WHF,2026-11-03 10:00,wired,200,20,25,3,0.1           | UNKNOWN_SITE  | site
            Harborview,2026-11-02 10:00,wired,201,20,25,3,0.1    | DUPLICATE     | tested_at
            """)
    void aDirtyRowIsNamedAndTheGoodOneStays(String row, String code, String column) {
        var sheet = read(HEADINGS + GOOD + row + "\n");

        assertThat(sheet.tests()).extracting(SpeedTest::row).containsExactly(2);
        assertThat(sheet.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(3);
            assertThat(problem.action()).isEqualTo(RowAction.REJECT);
            assertThat(problem.code().name()).isEqualTo(code);
            assertThat(problem.column()).isEqualTo(column);
        });
    }

    @Test
    void aRowLikeARejectedOneIsTaken() {
        var sheet = read(HEADINGS + "HBR,2026-11-02 10:00,wired,-1,20,25,3.1,0.10\n" + GOOD);

        assertThat(sheet.tests()).extracting(SpeedTest::row).containsExactly(3);
        assertThat(sheet.problems()).extracting(RowProblem::row).containsExactly(2);
    }

    @Test
    void aMomentWithAnOffsetIsToldInTheClientsZone() {
        var sheet = read(HEADINGS + "HBR,2026-11-02T15:00:00Z,wired,200,20,25,3,0.1\n");

        assertThat(sheet.tests().getFirst().testedAt()).isEqualTo(LocalDateTime.of(2026, 11, 2, 10, 0));
    }

    @Test
    void aListWithoutDelaysIsStillOfUse() {
        var sheet = read("Standort / Site;Time;Download;Upload\nEastgate;02.11.2026 10:00;23,4;2,1\n");

        assertThat(sheet.problems()).isEmpty();
        assertThat(sheet.tests()).singleElement().satisfies(test -> {
            assertThat(test.site()).isEqualTo("EST");
            assertThat(test.downMbps()).isEqualByComparingTo("23.4");
            assertThat(test.roundTripMs()).isNull();
        });
    }

    @Test
    void aPercentageWithItsSignIsThePercentage() {
        assertThat(read(HEADINGS + "HBR,2026-11-03 10:00,wired,200,20,25,3,0.5%\n")
                        .tests()
                        .getFirst()
                        .lossPercent())
                .isEqualByComparingTo("0.5");
    }

    @Test
    void aFileOfSomethingElseSaysWhichColumnsAreWanted() {
        var sheet = read("asset_tag,sku,serial\nHD-1,AD-T40G,T40\n");

        assertThat(sheet.tests()).isEmpty();
        assertThat(sheet.headerRow()).isZero();
        assertThat(sheet.problems()).extracting(RowProblem::messageKey).containsExactly("network.sheet.row.noHeadings");
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Site,Date,Download (Mbit/s),Upload (Mbit/s)            | EST,2026-11-02 10:00,93.4,9.5        | 93.4   | 9.5
            Site,Date,Download (kbps),Upload (kbps)                | EST,2026-11-02 10:00,93456,9512      | 93.456 | 9.512
            Site,Date,down_kbit/s,up_kbit/s                        | EST,2026-11-02 10:00,93456,9512      | 93.456 | 9.512
            Site,Date,Download [bit/s],Upload [bit/s]              | EST,2026-11-02 10:00,93456000,9512000| 93.456 | 9.512
            Location,Timestamp,Download bytes/s,Upload bytes/s     | EST,2026-11-02 10:00,11682000,1189000| 93.456 | 9.512
            Location,Timestamp,Download (MB/s),Upload (KB/s)       | EST,2026-11-02 10:00,11.682,1189     | 93.456 | 9.512
            Location,When,Download (Gbps),Upload (Gbps)            | EST,2026-11-02 10:00,0.093456,0.009512| 93.456| 9.512
            Office,Time,Download,Upload                            | Eastgate,11/02/2026 10:00 AM,93.4 Mbps,9512 kbps | 93.4 | 9.512
            Office;Time;Download Mbps;Upload Mbps                  | Eastgate;2.11.2026 10:00;93,4;9,5    | 93.4   | 9.5
            site,timestamp,isp,server,ping (ms),download,upload    | EST,2026-11-02T15:00:00Z,Casco,x,21,93.4,9.5 | 93.4 | 9.5
            站点,日期,下载速度(Mbps),上传速度(Mbps)                   | EST,2026年11月2日 10:00,93.4,9.5      | 93.4   | 9.5
            网点,测速时间,下行kbps,上行kbps                          | EST,2026/11/2 10:00,93456,9512       | 93.456 | 9.512
            地点,时间,下载(MB/s),上传(MB/s)                         | EST,2026-11-02 10:00:31,11.682,1.189 | 93.456 | 9.512
            """)
    void ratesAreReadInTheUnitTheyAreWrittenIn(String headings, String row, String down, String up) {
        var sheet = read(headings + "\n" + row + "\n");

        assertThat(sheet.problems()).isEmpty();
        assertThat(sheet.tests()).singleElement().satisfies(test -> {
            assertThat(test.site()).isEqualTo("EST");
            assertThat(test.testedAt().toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 2));
            assertThat(test.testedAt().getHour()).isEqualTo(10);
            assertThat(test.downMbps()).isEqualByComparingTo(down);
            assertThat(test.upMbps()).isEqualByComparingTo(up);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Download (MBps)", "Download (MBPS)", "Download MB", "Download (Mbit)", "Download bytes"})
    void aUnitThatCanBeReadInTwoWaysIsAskedFor(String heading) {
        var sheet = read("Site,Date," + heading + ",Upload Mbps\nEST,2026-11-02 10:00,93.4,9.5\n");

        assertThat(sheet.tests()).isEmpty();
        assertThat(sheet.problems()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "93.4 MBps,9.5",
        "93.4 Mb,9.5",
        "93.4 furlongs,9.5",
        "93.4 Mbps or so,9.5",
        "93.4%,9.5",
        "93.4,9.5 ms",
        "1e9,9.5"
    })
    void aUnitBehindAFigureThatIsNoneOfARateLeavesTheRowOut(String down, String up) {
        var sheet = read("Site,Date,Download,Upload,Ping\n" + "EST,2026-11-02 10:00,93.4,9.5,21 ms\n"
                + "EST,2026-11-02 11:00," + down + "," + up + ",21\n");

        assertThat(sheet.tests()).extracting(SpeedTest::row).containsExactly(2);
        assertThat(sheet.tests().getFirst().roundTripMs()).isEqualByComparingTo("21");
        assertThat(sheet.problems()).extracting(RowProblem::row).containsExactly(3);
    }
}
