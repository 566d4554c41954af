package io.parley.outages;

/** Where a month stands with its credit. */
public enum CreditState {
    /** The promise was kept; nothing is owed. */
    KEPT,
    /** The month is not over yet: what it will owe is not certain. */
    RUNNING,
    /** The promise was broken, and no tier says what that is worth. */
    NO_REMEDY,
    /** The promise was broken, and what it is worth can't be computed from what is known. */
    UNKNOWN,
    OWED,
    CLAIMED,
    PAID,
    DENIED,
    /** Owed, and the last day to claim went by without a claim. */
    LAPSED
}
