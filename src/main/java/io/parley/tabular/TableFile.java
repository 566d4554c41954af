package io.parley.tabular;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of tables as read.
 *
 * @param name file name as the sender gave it
 * @param encoding encoding found, e.g. {@code GB18030}; absent for a workbook
 * @param delimiter separator found; absent for a workbook
 * @param sheets in order of the tabs
 * @param problems rows that could not be read and are left out of the sheets
 */
public record TableFile(
        String name,
        @Nullable String encoding,
        @Nullable Character delimiter,
        List<Sheet> sheets,
        List<RowProblem> problems) {

    public TableFile {
        sheets = List.copyOf(sheets);
        problems = List.copyOf(problems);
    }
}
