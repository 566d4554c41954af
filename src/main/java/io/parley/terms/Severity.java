package io.parley.terms;

/** What a finding does to an offer. */
public enum Severity {
    /** Excludes the offer from the recommendation unless a consultant says why not. */
    GATE,
    /** Must be negotiated or accepted with open eyes. */
    RED_FLAG,
    /** Worth a question to the provider. */
    NOTE
}
