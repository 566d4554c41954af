package io.parley.terms;

/** What happens at the end of a term (domain.md §1.3). */
public enum RenewalMode {
    /** It ends. */
    NONE,
    /** It renews unless somebody gives notice. */
    TACIT,
    /** It renews only when both agree. */
    EXPRESS
}
