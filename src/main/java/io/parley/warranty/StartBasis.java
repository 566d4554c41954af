package io.parley.warranty;

/** The day from which a warranty runs. */
public enum StartBasis {
    SHIP,
    PURCHASE,
    ACTIVATION,
    PRODUCTION
}
