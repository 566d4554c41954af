package io.parley.tabular;

/** What a cell holds by itself, before anybody interprets its text. */
public enum CellKind {
    BLANK,
    TEXT,
    NUMBER,
    DATE
}
