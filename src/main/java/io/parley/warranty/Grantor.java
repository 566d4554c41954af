package io.parley.warranty;

/** Who stands in for a device. */
public enum Grantor {
    MANUFACTURER,
    RESELLER,
    PROVIDER,
    /** Bought on top. */
    EXTENDED
}
