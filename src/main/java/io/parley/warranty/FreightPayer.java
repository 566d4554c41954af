package io.parley.warranty;

/** Who pays for sending a broken device in. */
public enum FreightPayer {
    CUSTOMER,
    MANUFACTURER,
    RESELLER,
    PROVIDER,
    /** Each side pays its own way. */
    SHARED
}
