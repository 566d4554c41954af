package io.parley.warranty;

/** What the grantor does about a broken device. */
public enum Remedy {
    REPAIR,
    REPLACE,
    /** At the grantor's choice. */
    REPAIR_OR_REPLACE,
    REFUND
}
