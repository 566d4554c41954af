package io.parley.clients;

/** How much a client needs a feature; a missing {@link #MUST} excludes an offer. */
public enum RequirementLevel {
    MUST,
    SHOULD,
    COULD
}
