package io.parley.contracts.invoice;

/** What a column of a bill can mean. */
enum InvoiceColumn {
    /** Running number of the row: read over. */
    POSITION,
    CODE,
    DESCRIPTION,
    QUANTITY,
    UNIT_PRICE,
    AMOUNT,
    /** Known and not needed: period, site, tax code. */
    OTHER
}
