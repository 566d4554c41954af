package io.parley.tabular;

/** Kind of a row problem; the same words stand in import-report.json. */
public enum RowProblemCode {
    MISSING,
    BAD_DATE,
    NOT_A_NUMBER,
    OUT_OF_RANGE,
    IN_THE_FUTURE,
    DUPLICATE,
    UNKNOWN_SITE,
    UNKNOWN_SKU,
    END_BEFORE_START,
    START_DATE_MISSING,
    /** A word that is none of those expected. */
    UNKNOWN_WORD,
    /** The row holds NUL characters: it is not text. */
    NOT_TEXT,
    /** The value is the cached result of a formula. */
    COMPUTED,
    /** The value was not in the file but follows exactly from others. */
    DERIVED,
    /** Quantity times price is not the total in the row. */
    TOTAL_DIFFERS,
    /** The price is in another currency than the sheet. */
    OTHER_CURRENCY,
    /** How often the price is charged is not said or not understood. */
    UNKNOWN_PERIOD,
    /** The row is hidden in the spreadsheet. */
    HIDDEN,
    /** Another sheet of the workbook has lines too and was not read. */
    OTHER_SHEET
}
