package io.parley.quotes.sheet;

/** What a column of an offer's spreadsheet can mean. */
public enum QuoteColumn {
    /** Running number of the row: read over. */
    POSITION,
    CODE,
    DESCRIPTION,
    QUANTITY,
    /** Price of one unit, its period being said elsewhere. */
    UNIT_PRICE,
    /** Price of one unit each month (MRC). */
    MONTHLY_PRICE,
    /** Price of one unit, charged once (NRC). */
    ONE_OFF_PRICE,
    /** How often it is charged. */
    PERIOD,
    TOTAL,
    MONTHLY_TOTAL,
    ONE_OFF_TOTAL,
    CATEGORY,
    SITE,
    /** Contract month in which a one-off is charged; 0 is signing. */
    MONTH,
    CURRENCY,
    DISCOUNT,
    /** List price before a discount: shown, never counted. */
    LIST_PRICE,
    /** Unit of measure. */
    UNIT,
    REMARK,
    /** Not used. */
    IGNORED
}
