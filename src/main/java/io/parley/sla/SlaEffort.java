package io.parley.sla;

/** How firmly the level is promised (term {@code sla.effort}). */
public enum SlaEffort {
    GUARANTEE,
    COMMERCIALLY_REASONABLE,
    BEST_EFFORT
}
