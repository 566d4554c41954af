package io.parley.warranty.sheet;

/** What a column of a list of warranty policies can mean. */
enum PolicyColumn {
    ID,
    MANUFACTURER,
    FAMILY,
    PATTERN,
    GRANTOR,
    CLASS_NAME,
    BASIS,
    OFFSET,
    TERM,
    PSU,
    BATTERY,
    END_OF_SALE,
    FAILURE_RATE,
    SOURCE,
    AS_OF,
    /** Known and not read yet: terms of the exchange itself. */
    OTHER
}
