package io.parley.tabular;

import java.util.List;

/**
 * One row of a table.
 *
 * @param number physical row: the line of a text file on which the row begins, or the row number of a spreadsheet, from 1
 * @param hidden hidden in the spreadsheet
 * @param cells from the first column on; columns beyond are blank
 */
public record SheetRow(int number, boolean hidden, List<Cell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** @param column counted from 0; the cell beyond the row's end is blank */
    public Cell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
