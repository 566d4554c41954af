package io.parley.tabular;

/**
 * How much of a file is read before it is refused (security.md, Files).
 *
 * @param bytes size of the file
 * @param unpackedBytes size of all entries of a workbook together, counted while unpacking
 * @param ratio unpacked bytes per packed byte of one entry, once it is above a megabyte
 * @param rows of one sheet
 * @param columns of one row
 * @param cells of the whole file
 */
public record TableLimits(long bytes, long unpackedBytes, int ratio, int rows, int columns, int cells) {

    public static final TableLimits DEFAULT = new TableLimits(20L << 20, 200L << 20, 100, 100_000, 500, 1_000_000);
}
