package io.parley.warranty;

/** Whose a device is. */
public enum Ownership {
    OWNED,
    RENTED,
    /** Belongs to the client once the contract has run its term. */
    FREE_WITH_TERM
}
