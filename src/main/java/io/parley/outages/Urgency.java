package io.parley.outages;

/** What is worst about a client's service level, the worst first; the order of the overview. */
public enum Urgency {
    /** A credit is owed, can still be claimed, and nobody has asked for it. */
    CLAIM,
    /** The promise was broken so often that the client may leave. */
    LEAVE,
    /** Credits were lost, because nobody asked for them in time. */
    LOST,
    /** The promise was broken in one of the last twelve months; nothing is left to be done about it. */
    BROKEN,
    /** Nobody can say what was promised or attained. */
    UNKNOWN,
    KEPT
}
