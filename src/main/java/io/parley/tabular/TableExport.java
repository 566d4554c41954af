package io.parley.tabular;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table to be written as one sheet of a workbook or as a CSV file.
 *
 * @param name name of the tab
 * @param title first line, empty for none
 * @param subtitle second line, empty for none
 * @param columns in order
 * @param rows values in the order of the columns: text, numbers, {@code LocalDate}, or an empty text for an empty cell
 * @param totalLabel label of the total row; absent for none
 * @param frozenColumns columns that stay in view
 * @param notes lines below the table
 */
public record TableExport(
        String name,
        String title,
        String subtitle,
        List<ExportColumn> columns,
        List<List<Object>> rows,
        @Nullable String totalLabel,
        int frozenColumns,
        List<String> notes) {

    public TableExport {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
    }

    public static TableExport of(String name, String title, List<ExportColumn> columns, List<List<Object>> rows) {
        return new TableExport(name, title, "", columns, rows, null, 1, List.of());
    }
}
