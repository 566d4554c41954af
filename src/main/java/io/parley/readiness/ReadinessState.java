package io.parley.readiness;

/** How far an item is. */
public enum ReadinessState {
    OPEN,
    READY,
    /** With the reason in the item's note. */
    NOT_NEEDED
}
