package io.parley.terms;

/** What a fee is charged on. Percentages are taken on the rounded cells of their base. */
public enum FeeBasis {
    /** Recurring lines of category VOICE. */
    PCT_OF_VOICE,
    /** All recurring lines. */
    PCT_OF_RECURRING,
    /** All charges of the month: recurring, one-off and every fee with another basis. */
    PCT_OF_ALL,
    /** Recurring and one-off lines of the named categories. */
    PCT_OF_CATEGORY,
    PER_SEAT,
    PER_ACCOUNT,
    PER_NUMBER
}
