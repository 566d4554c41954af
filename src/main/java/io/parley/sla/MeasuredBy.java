package io.parley.sla;

/** Whose records decide (term {@code sla.measuredBy}). */
public enum MeasuredBy {
    PROVIDER,
    CUSTOMER,
    JOINT
}
