package io.parley.outages;

/** What became of a claim. */
public enum ClaimOutcome {
    OPEN,
    PAID,
    DENIED
}
