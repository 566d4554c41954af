package io.parley.warranty.sheet;

/** What a column of a list of devices can mean. */
enum DeviceColumn {
    ASSET_TAG,
    SKU,
    DESCRIPTION,
    SERIAL,
    MAC,
    SITE,
    OWNERSHIP,
    SHIPPED,
    PURCHASED,
    ACTIVATED,
    PRODUCED,
    PRICE,
    /** Known and not needed. */
    OTHER
}
