package io.parley.sla;

/** Why service was away, as the log says. */
public enum OutageCause {
    /** The provider's network or switching. */
    CORE,
    SOFTWARE,
    /** Another carrier behind the provider. */
    CARRIER,
    /** The line to one site. */
    ACCESS,
    POWER,
    /** The client's own equipment or doing. */
    CUSTOMER,
    MAINTENANCE,
    /** Nobody has said; no exclusion covers it. */
    UNKNOWN
}
