package io.parley.internet;

/** How a line reaches the site. */
public enum LinkTechnology {
    FIBRE,
    CABLE,
    DSL,
    ETHERNET,
    FIXED_WIRELESS,
    MOBILE,
    SATELLITE,
    /** Nobody has said. */
    UNKNOWN
}
