package io.parley.terms;

/** How often a priced line is charged. */
public enum LineKind {
    /** Every month of the contract. */
    RECURRING,
    /** Once, in the month the line names (0 = at signing). */
    ONE_OFF
}
