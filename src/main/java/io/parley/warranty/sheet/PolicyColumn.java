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
    HEADSET,
    SOFTWARE,
    END_OF_SALE,
    LAST_SUPPORT,
    FAILURE_RATE,
    SOURCE,
    AS_OF,
    ADVANCE,
    RESPONSE,
    FREIGHT,
    DEDUCTIBLE,
    INHERITS,
    /** Known and not needed. */
    OTHER
}
