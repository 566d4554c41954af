package io.parley.tabular;

/**
 * A block of merged cells; its value stands in the first one.
 *
 * @param firstRow physical row, from 1
 * @param lastRow physical row, from 1, inclusive
 * @param firstColumn from 0
 * @param lastColumn from 0, inclusive
 */
public record MergedCells(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
