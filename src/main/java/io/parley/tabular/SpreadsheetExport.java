package io.parley.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes tables as a styled workbook: title, heading row that stays in view, number formats, a total row with live sums.
 * Text is always written as text, so nothing a client typed is ever run.
 */
public final class SpreadsheetExport {

    private static final String INK = "1F2933";
    private static final String QUIET = "6B7785";
    private static final String HEADING_FILL = "EDF1F5";

    private SpreadsheetExport() {}

    /** Writes one sheet per table; leaves the stream open. */
    public static void write(List<TableExport> tables, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Parley", "1.0");
        for (TableExport table : tables) {
            write(table, workbook.newWorksheet(sheetName(table.name())));
        }
        workbook.finish();
    }

    private static void write(TableExport table, Worksheet sheet) {
        int row = title(table, sheet);
        headings(table, sheet, row);
        sheet.freezePane(Math.min(table.frozenColumns(), table.columns().size()), row + 1);
        int first = row + 1;
        row = first;
        for (List<Object> values : table.rows()) {
            for (int column = 0; column < table.columns().size() && column < values.size(); column++) {
                cell(sheet, row, column, values.get(column), table.columns().get(column));
            }
            row++;
        }
        if (table.totalLabel() != null) {
            totals(table, sheet, first, row++, table.totalLabel());
        }
        row++;
        for (String note : table.notes()) {
            sheet.value(row, 0, note);
            sheet.style(row++, 0).italic().fontColor(QUIET).set();
        }
        page(table, sheet, first - 1);
    }

    private static int title(TableExport table, Worksheet sheet) {
        int row = 0;
        if (!table.title().isEmpty()) {
            sheet.value(row, 0, table.title());
            sheet.style(row++, 0).bold().fontSize(15).fontColor(INK).set();
        }
        if (!table.subtitle().isEmpty()) {
            sheet.value(row, 0, table.subtitle());
            sheet.style(row++, 0).fontColor(QUIET).set();
        }
        return row == 0 ? 0 : row + 1;
    }

    private static void headings(TableExport table, Worksheet sheet, int row) {
        for (int column = 0; column < table.columns().size(); column++) {
            ExportColumn definition = table.columns().get(column);
            sheet.value(row, column, definition.heading());
            sheet.width(column, Math.clamp(definition.width(), 4, 80));
            sheet.style(row, column)
                    .bold()
                    .fontColor(INK)
                    .fillColor(HEADING_FILL)
                    .horizontalAlignment(definition.kind() == ExportColumn.Kind.TEXT ? "left" : "right")
                    .verticalAlignment("center")
                    .wrapText(true)
                    .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                    .set();
        }
    }

    private static void cell(Worksheet sheet, int row, int column, Object value, ExportColumn definition) {
        switch (value) {
            case String text
            when text.isEmpty() -> {
                return;
            }
            case BigDecimal number -> sheet.value(row, column, number);
            case Number number -> sheet.value(row, column, number);
            case LocalDate date -> sheet.value(row, column, date);
            case LocalDateTime date -> sheet.value(row, column, date);
            default -> sheet.value(row, column, printable(value.toString()));
        }
        String format = format(definition, value);
        if (format == null) {
            sheet.style(row, column)
                    .verticalAlignment("top")
                    .wrapText(definition.width() >= 30)
                    .set();
        } else {
            sheet.style(row, column)
                    .format(format)
                    .horizontalAlignment("right")
                    .verticalAlignment("top")
                    .set();
        }
    }

    private static void totals(TableExport table, Worksheet sheet, int first, int row, String label) {
        for (int column = 0; column < table.columns().size(); column++) {
            ExportColumn definition = table.columns().get(column);
            if (column == 0) {
                sheet.value(row, 0, label);
            } else if (definition.summed() && row > first) {
                String letters = letters(column);
                sheet.formula(row, column, "SUM(" + letters + (first + 1) + ":" + letters + row + ")");
                sheet.style(row, column).format(numberFormat(definition)).set();
            }
            sheet.style(row, column)
                    .bold()
                    .fontColor(INK)
                    .borderStyle(BorderSide.TOP, BorderStyle.THIN)
                    .set();
        }
    }

    private static void page(TableExport table, Worksheet sheet, int headingRow) {
        sheet.pageOrientation(table.columns().size() > 6 ? "landscape" : "portrait");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(headingRow);
        sheet.hideGridLines();
    }

    private static @Nullable String format(ExportColumn definition, Object value) {
        if (value instanceof Number) {
            return numberFormat(definition);
        }
        return value instanceof LocalDate ? "yyyy-mm-dd" : value instanceof LocalDateTime ? "yyyy-mm-dd hh:mm" : null;
    }

    private static String numberFormat(ExportColumn definition) {
        return switch (definition.kind()) {
            case WHOLE_NUMBER -> "#,##0";
            case PERCENT -> "0.0##%";
            case MONEY ->
                "[$" + (definition.currency() == null ? "" : definition.currency() + " ")
                        + "]#,##0.00;[Red]-[$" + (definition.currency() == null ? "" : definition.currency() + " ")
                        + "]#,##0.00";
            default -> "#,##0.######";
        };
    }

    private static String letters(int column) {
        int rest = column;
        StringBuilder letters = new StringBuilder();
        do {
            letters.insert(0, (char) ('A' + rest % 26));
            rest = rest / 26 - 1;
        } while (rest >= 0);
        return letters.toString();
    }

    /** Control characters are no XML and would make the file unreadable. */
    private static String printable(String text) {
        String clean = text.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]", " ");
        return clean.length() > 32_000 ? clean.substring(0, 32_000) : clean;
    }

    private static String sheetName(String name) {
        String clean = name.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        String short31 = clean.length() > 31 ? clean.substring(0, 31) : clean;
        return short31.isEmpty() ? "Sheet" : short31;
    }
}
