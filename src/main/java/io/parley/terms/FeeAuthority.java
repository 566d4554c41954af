package io.parley.terms;

/** Who makes a fee (domain.md §8). */
public enum FeeAuthority {
    /** A tax or charge set by law. */
    GOVERNMENT,
    /** A public charge the provider may hand on, up to a ceiling. */
    PASS_THROUGH,
    /** The provider's own invention: negotiable. */
    PROVIDER
}
