package io.parley.terms;

/** How often a line of an offer is charged. */
public enum LineKind {
    /** Every month of the term. */
    RECURRING,
    /** Once, in one month. */
    ONE_OFF
}
