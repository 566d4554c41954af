package io.parley.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.parley.common.ProblemException;
import io.parley.testing.TestFiles;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that try to do harm end with a message or with harmless cells. */
@Timeout(10)
class HostileTableTest {

    private static final long HEAP_GROWTH = 64L << 20;

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "zip-bomb.xlsx, tabular.problem.unpacksTooLarge",
        "zip-slip.xlsx, tabular.problem.entryNames",
        "xxe.xlsx, tabular.problem.documentType",
        "empty.csv, tabular.problem.empty",
        "pdf-named.csv, tabular.problem.notText",
        "mixed-encoding.csv, tabular.problem.encoding",
        "unbalanced-quotes.csv, tabular.problem.unbalancedQuote",
        "polyglot.html, tabular.problem.type",
        "xxe.docx, tabular.problem.type",
        "xxe-canary.txt, ''",
    })
    void isRefusedWithAReason(String file, String key) {
        byte[] content = TestFiles.hostile(file);
        if (key.isEmpty()) {
            assertThat(reading(file).sheets().getFirst().rows()).hasSize(1);
            return;
        }
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> new TableReader().read(file, content))
                .extracting(ProblemException::key)
                .isEqualTo(key);
    }

    @Test
    void anUnclosedQuoteIsNamedWithTheLineWhereItBegan() {
        byte[] content = TestFiles.hostile("unbalanced-quotes.csv");
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> new TableReader().read("unbalanced-quotes.csv", content))
                .satisfies(problem -> assertThat(problem.arguments()).containsExactly("unbalanced-quotes.csv", 2));
    }

    @Test
    void theBombIsLeftAloneLongBeforeItHasUnpacked() {
        byte[] content = TestFiles.hostile("zip-bomb.xlsx");
        long before = allocated();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> new TableReader().read("zip-bomb.xlsx", content));
        assertThat(allocated() - before).as("bytes allocated in all").isLessThan(HEAP_GROWTH);
    }

    @Test
    void aSheetThatCompressesWellIsStillReadWithinItsLimits() {
        TableLimits tight = new TableLimits(20L << 20, 1_000, 100, 100_000, 500, 1_000_000);
        byte[] content = TestFiles.hostile("external-link.xlsx");
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> new TableReader(tight).read("external-link.xlsx", content))
                .extracting(ProblemException::key)
                .isEqualTo("tabular.problem.unpacksTooLarge");
    }

    @Test
    void nothingIsWrittenOutsideByAClimbingEntry() {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> reading("zip-slip.xlsx"));
        assertThat(Path.of("../../parley-zip-slip.txt")).doesNotExist();
        assertThat(Files.exists(Path.of("parley-zip-slip2.txt"))).isFalse();
    }

    @Test
    void anExternalLinkIsIgnoredAndTheCellsAreRead() {
        Sheet sheet = reading("external-link.xlsx").sheets().getFirst();
        assertThat(texts(sheet, 2)).containsExactly("X-1", "plain", "10", "19.95");
    }

    @Test
    void formulasCountWithTheirCachedValueAndAreMarked() {
        SheetRow row = reading("formula-cells.xlsx").sheets().getFirst().row(3).orElseThrow();
        assertThat(row.cells()).extracting(Cell::text).containsExactly("X-2", "open", "20", "5");
        assertThat(row.cells()).extracting(Cell::computed).containsExactly(false, true, true, true);
    }

    @Test
    void rowsWithNulAreNamedAndTheOthersStay() {
        TableFile file = reading("nul-bytes.csv");
        assertThat(file.problems()).extracting(RowProblem::row).containsExactly(2, 3);
        assertThat(file.problems()).extracting(RowProblem::code).containsOnly(RowProblemCode.NOT_TEXT);
        assertThat(file.problems()).extracting(RowProblem::column).containsExactly("description", "code");
        assertThat(file.sheets().getFirst().rows()).extracting(SheetRow::number).containsExactly(1, 4);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "devices-gbk.csv, GB18030",
        "devices-utf16le.csv, UTF-16LE",
        "devices-utf16be.csv, UTF-16BE",
        "devices-utf8-bom.csv, UTF-8 BOM",
    })
    void fourEncodingsGiveTheSameThreeDevices(String name, String encoding) {
        TableFile file = reading(name);
        assertThat(file.encoding()).isEqualTo(encoding);
        assertThat(texts(file.sheets().getFirst(), 1)).containsExactly("资产编号", "型号", "名称", "序列号", "站点", "购买日期", "重置价");
        assertThat(texts(file.sheets().getFirst(), 4))
                .containsExactly("甲-03", "CG-HS20", "耳麦（朱镕、喆、犇）", "GB0003", "昆山仓", "2025/10/9", "160.00");
        assertThat(file.sheets().getFirst().rows()).hasSize(4);
    }

    @Test
    void westernTextWithSemicolonsKeepsItsAccents() {
        TableFile file = reading("latin1.csv");
        assertThat(file.encoding()).isEqualTo("windows-1252");
        assertThat(file.delimiter()).isEqualTo(';');
        assertThat(texts(file.sheets().getFirst(), 2))
                .containsExactly("A-1", "Téléphone de bureau – modèle é", "10", "19,95 €", "monthly", "199,50 €");
    }

    @ParameterizedTest
    @ValueSource(strings = {"formula-injection.csv", "script-in-cells.csv", "bad-values.csv", "unknown-columns.csv"})
    void plainTablesAreReadAsTheyAre(String file) {
        assertThat(reading(file).sheets().getFirst().rows()).hasSizeGreaterThan(2);
    }

    @Test
    void physicalRowsSurviveALineBreakInsideAQuotedCell() {
        assertThat(reading("formula-injection.csv").sheets().getFirst().rows())
                .extracting(row -> row.cell(0).text())
                .endsWith("HX-08", "HX-09", "HX-10", "HX-11", "HX-12");
    }

    @Test
    void everyHostileFileEndsWithinSecondsUnderAnyName() {
        for (String name : TestFiles.hostileNames()) {
            for (String disguise : List.of("x.csv", "x.xlsx")) {
                byte[] content = TestFiles.hostile(name);
                org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
                    try {
                        new TableReader().read(disguise, content);
                    } catch (ProblemException expected) {
                        assertThat(expected.key()).startsWith("tabular.problem.");
                    }
                });
            }
        }
    }

    private static TableFile reading(String file) {
        return new TableReader().read(file, TestFiles.hostile(file));
    }

    private static List<String> texts(Sheet sheet, int row) {
        return sheet.row(row).orElseThrow().cells().stream().map(Cell::text).toList();
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
