package io.parley.tabular;

import java.util.List;

/**
 * One sheet of a workbook, or the one table of a text file.
 *
 * @param name name of the tab; the file name for a text table
 * @param hidden hidden in the workbook
 * @param rows in order; rows that hold nothing may be absent, so read {@link SheetRow#number()}
 */
public record Sheet(String name, boolean hidden, List<SheetRow> rows) {

    public Sheet {
        rows = List.copyOf(rows);
    }
}
