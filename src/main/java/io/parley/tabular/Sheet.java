package io.parley.tabular;

import java.util.List;
import java.util.Optional;

/**
 * One sheet of a workbook, or the one table of a text file.
 *
 * @param name name of the tab; the file name for a text table
 * @param hidden hidden in the workbook
 * @param rows in order; rows that hold nothing may be absent, so read {@link SheetRow#number()}
 * @param merges blocks of merged cells
 */
public record Sheet(String name, boolean hidden, List<SheetRow> rows, List<MergedCells> merges) {

    public Sheet {
        rows = List.copyOf(rows);
        merges = List.copyOf(merges);
    }

    /** The row with that physical number, if it holds anything. */
    public Optional<SheetRow> row(int number) {
        return rows.stream().filter(row -> row.number() == number).findFirst();
    }

    /** The cell itself or, inside a block of merged cells, the block's first one. */
    public Cell cellOrMerged(SheetRow row, int column) {
        Cell own = row.cell(column);
        if (!own.isBlank() || merges.isEmpty()) {
            return own;
        }
        return merges.stream()
                .filter(block -> block.contains(row.number(), column))
                .findFirst()
                .flatMap(block -> row(block.firstRow()).map(first -> first.cell(block.firstColumn())))
                .orElse(own);
    }
}
