package io.parley.tabular;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a table as CSV that opens well anywhere: UTF-8 with a mark, commas, dates as yyyy-MM-dd, numbers as numbers with a
 * point, and no cell that a spreadsheet would run.
 */
public final class CsvExport {

    private CsvExport() {}

    /** Writes headings and rows, without title, totals and notes; leaves the stream open. */
    public static void write(TableExport table, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().build(writer);
        csv.writeRecord(table.columns().stream()
                .map(column -> FormulaGuard.neutralise(column.heading()))
                .toList());
        for (List<Object> row : table.rows()) {
            csv.writeRecord(row.stream().map(CsvExport::text).toList());
        }
        csv.flush();
        writer.flush();
    }

    private static String text(Object value) {
        return switch (value) {
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            default -> FormulaGuard.neutralise(value.toString());
        };
    }
}
