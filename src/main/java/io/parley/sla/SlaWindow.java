package io.parley.sla;

/** Over what time availability is averaged (term {@code sla.window}). */
public enum SlaWindow {
    MONTH,
    QUARTER,
    YEAR
}
