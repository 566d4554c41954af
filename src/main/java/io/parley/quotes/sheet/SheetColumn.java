package io.parley.quotes.sheet;

/**
 * One column of the sheet and what it was taken for.
 *
 * @param index from 0
 * @param heading as printed
 * @param example first value below the heading, empty if there is none
 * @param meaning what it was taken for
 */
public record SheetColumn(int index, String heading, String example, QuoteColumn meaning) {}
