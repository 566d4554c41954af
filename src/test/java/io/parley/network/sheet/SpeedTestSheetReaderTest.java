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
}
