package io.parley.tabular;

/** What became of a row that has a problem. */
public enum RowAction {
    /** Left out. */
    REJECT,
    /** Taken, and marked for a person to look at. */
    WARN
}
