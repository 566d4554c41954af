package io.parley.terms;

/** What an offer says about a feature (domain.md §5); saying nothing is "unknown" and no member of this list. */
public enum FeatureAnswer {
    INCLUDED,
    ADD_ON,
    PARTNER,
    ROADMAP,
    NO;

    /** Whether the client would have it on the first day. */
    public boolean delivers() {
        return this == INCLUDED || this == ADD_ON || this == PARTNER;
    }
}
