package io.parley.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.testing.TestFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves the product opens well, looks right and runs nothing. */
class TableExportTest {

    private static final List<ExportColumn> COLUMNS = List.of(
            ExportColumn.text("Line", 30),
            ExportColumn.of("Quantity", ExportColumn.Kind.WHOLE_NUMBER),
            ExportColumn.money("Price", "USD").sum(),
            ExportColumn.of("Share", ExportColumn.Kind.PERCENT),
            ExportColumn.of("Valid until", ExportColumn.Kind.DATE));

    private static final List<List<Object>> ROWS = List.of(
            row(
                    "=HYPERLINK(\"http://evil.invalid\")",
                    42,
                    new BigDecimal("19.95"),
                    new BigDecimal("0.075"),
                    LocalDate.of(2026, 12, 18)),
            row("+1", 1, new BigDecimal("-5.00"), "", ""));

    @Test
    void aWorkbookHasTitleHeadingsFormatsAndALiveTotal() throws IOException {
        TableExport table = new TableExport(
                "Offers: 2026/11", "Offers compared", "Harbor Dental", COLUMNS, ROWS, "Total", 1, List.of("No tax."));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(workbook(table)))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("Offers  2026 11");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Offers compared");
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 4);
            Row first = sheet.getRow(4);
            assertThat(first.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(first.getCell(2).getNumericCellValue()).isEqualTo(19.95);
            assertThat(first.getCell(2).getCellStyle().getDataFormatString()).contains("USD");
            assertThat(first.getCell(3).getCellStyle().getDataFormatString()).contains("%");
            assertThat(first.getCell(4).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 12, 18));
            assertThat(sheet.getRow(6).getCell(2).getCellFormula()).isEqualTo("SUM(C5:C6)");
            assertThat(sheet.getRow(8).getCell(0).getStringCellValue()).isEqualTo("No tax.");
        }
    }

    @Test
    void whatIsWrittenCanBeReadAgain() throws IOException {
        TableExport table = TableExport.of("Lines", "", COLUMNS, ROWS);
        Sheet sheet = new TableReader().read("x.xlsx", workbook(table)).sheets().getFirst();
        assertThat(sheet.row(2).orElseThrow().cells())
                .extracting(Cell::text)
                .containsExactly("=HYPERLINK(\"http://evil.invalid\")", "42", "19.95", "0.075", "2026-12-18");
        assertThat(sheet.row(2).orElseThrow().cells()).noneMatch(Cell::computed);
    }

    @Test
    void csvKeepsNumbersAndDisarmsText() throws IOException {
        assertThat(csv(TableExport.of("Lines", "ignored", COLUMNS, ROWS)))
                .startsWith("\uFEFFLine,Quantity,Price,Share,Valid until")
                .contains("\"'=HYPERLINK(\"\"http://evil.invalid\"\")\",42,19.95,0.075,2026-12-18")
                .contains("'+1,1,-5.00,,");
    }

    @Test
    void noHostileDescriptionLeavesAsAFormula() throws IOException {
        Sheet hostile = new TableReader()
                .read("formula-injection.csv", TestFiles.hostile("formula-injection.csv"))
                .sheets()
                .getFirst();
        List<List<Object>> rows = new ArrayList<>();
        hostile.rows().stream().skip(1).forEach(row -> rows.add(row(row.cell(2).text())));
        TableExport table = TableExport.of("Devices", "", List.of(ExportColumn.text("Description", 40)), rows);

        assertThat(rows).hasSize(12);
        Sheet again = new TableReader()
                .read("x.csv", csv(table).getBytes(StandardCharsets.UTF_8))
                .sheets()
                .getFirst();
        assertThat(again.rows().stream().skip(1))
                .allSatisfy(row -> assertThat(row.cell(0).text()).startsWith("'"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(workbook(table)))) {
            workbook.getSheetAt(0)
                    .forEach(row ->
                            row.forEach(cell -> assertThat(cell.getCellType()).isEqualTo(CellType.STRING)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-2+3", "@SUM(1)", "\t=1", "\r=1", "＝1+1", " =1+1", "\u00A0=1", "|calc", "－1"})
    void dangerousTextIsNeutralised(String text) {
        assertThat(FormulaGuard.neutralise(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5.00", "-12", "Essential seat", "19.95", "a=b", "'quoted", "云坐席"})
    void harmlessTextStaysAsItIs(String text) {
        assertThat(FormulaGuard.neutralise(text)).isEqualTo(text);
    }

    private static byte[] workbook(TableExport table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SpreadsheetExport.write(List.of(table), out);
        return out.toByteArray();
    }

    private static String csv(TableExport table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvExport.write(table, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<Object> row(Object... values) {
        return Arrays.asList(values);
    }
}
