package io.parley.quotes.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.tabular.RowAction;
import io.parley.tabular.RowProblem;
import io.parley.tabular.RowProblemCode;
import io.parley.testing.TestFiles;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Bad rows are named with column and remedy; good rows stay. */
@Timeout(10)
class HostileSheetsTest {

    @Test
    void eachBadRowIsNamedAndTheGoodOnesSurvive() {
        QuoteSheet sheet = read("bad-values.csv");
        assertThat(sheet.lines()).extracting(QuoteSheetLine::code).containsExactly("B-6", "B-7");
        assertThat(sheet.lines().getFirst().unitPrice()).isEqualByComparingTo("0.333333");
        assertThat(sheet.problems())
                .extracting(RowProblem::row, RowProblem::column, RowProblem::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "unit price", RowProblemCode.MISSING),
                        org.assertj.core.groups.Tuple.tuple(3, "qty", RowProblemCode.OUT_OF_RANGE),
                        org.assertj.core.groups.Tuple.tuple(4, "qty", RowProblemCode.NOT_A_NUMBER),
                        org.assertj.core.groups.Tuple.tuple(5, "unit price", RowProblemCode.OUT_OF_RANGE),
                        org.assertj.core.groups.Tuple.tuple(6, "total", RowProblemCode.TOTAL_DIFFERS),
                        org.assertj.core.groups.Tuple.tuple(7, "code", RowProblemCode.DUPLICATE));
        assertThat(sheet.problems()).extracting(RowProblem::action).containsOnly(RowAction.REJECT);
    }

    @Test
    void aFormulaRowIsTakenWithItsStoredValuesAndMarked() {
        QuoteSheet sheet = read("formula-cells.xlsx");
        assertThat(sheet.lines()).extracting(QuoteSheetLine::computed).containsExactly(false, true);
        assertThat(sheet.lines().get(1).unitPrice()).isEqualByComparingTo("5");
        assertThat(sheet.problems())
                .filteredOn(problem -> problem.code() == RowProblemCode.COMPUTED)
                .singleElement()
                .satisfies(problem -> assertThat(problem.row()).isEqualTo(3));
    }

    @Test
    void aForeignCurrencyAsksForARate() {
        QuoteSheet sheet = read("latin1.csv");
        assertThat(sheet.currency()).isEqualTo("EUR");
        assertThat(sheet.lines()).singleElement().satisfies(line -> {
            assertThat(line.description()).isEqualTo("Téléphone de bureau – modèle é");
            assertThat(line.quantity()).isEqualByComparingTo("10");
            assertThat(line.unitPrice()).isEqualByComparingTo("19.95");
        });
        assertThat(sheet.problems()).extracting(RowProblem::code).containsExactly(RowProblemCode.OTHER_CURRENCY);
    }

    @Test
    void unknownColumnsAreNotGuessed() {
        QuoteSheet sheet = read("unknown-columns.csv");
        assertThat(sheet.needsMapping()).isTrue();
        assertThat(sheet.lines()).isEmpty();
        assertThat(sheet.columns()).extracting(SheetColumn::heading).containsExactly("alpha", "beta", "gamma");
        assertThat(sheet.columns()).extracting(SheetColumn::meaning).containsOnly(QuoteColumn.IGNORED);
    }

    @Test
    void aPersonMayChooseTheColumns() {
        QuoteSheetRequest request = QuoteSheetRequest.of("USD", 42, List.of())
                .mappedAs(
                        null,
                        0,
                        java.util.Map.of(
                                0, QuoteColumn.DESCRIPTION, 1, QuoteColumn.QUANTITY, 2, QuoteColumn.MONTHLY_PRICE));
        QuoteSheet sheet = new QuoteSheetReader().read("x.csv", TestFiles.hostile("unknown-columns.csv"), request);
        assertThat(sheet.lines()).extracting(QuoteSheetLine::row).containsExactly(2, 3);
        assertThat(sheet.lines().getLast().unitPrice()).isEqualByComparingTo("6");
    }

    @Test
    void aSheetWithoutRowsHasNoLines() {
        QuoteSheet sheet = read("header-only.csv");
        assertThat(sheet.headerRow()).isEqualTo(1);
        assertThat(sheet.lines()).isEmpty();
        assertThat(sheet.problems()).extracting(RowProblem::messageKey).containsExactly("quotes.sheet.noLines");
    }

    @Test
    void rowsWithNulAreNamedAndTheGoodOneStays() {
        QuoteSheet sheet = read("nul-bytes.csv");
        assertThat(sheet.lines()).extracting(QuoteSheetLine::code).containsExactly("A-2");
        assertThat(sheet.problems()).extracting(RowProblem::row).containsExactly(2, 3);
    }

    @Test
    void markupStaysPlainText() {
        assertThat(read("script-in-cells.csv").lines())
                .extracting(QuoteSheetLine::description)
                .contains("<img src=x onerror=\"document.title='xss'\">", "' OR 1=1 --");
    }

    @Test
    void anExternalLinkDoesNoHarm() {
        assertThat(read("external-link.xlsx").lines())
                .extracting(QuoteSheetLine::code)
                .containsExactly("X-1");
    }

    private static QuoteSheet read(String file) {
        return new QuoteSheetReader().read(file, TestFiles.hostile(file), QuoteSheetRequest.of("USD", 42, List.of()));
    }
}
