package io.parley.terms;

/** What the value of a captured term looks like, and so how it is entered and shown. */
public enum TermValueKind {
    TEXT,
    /** ISO date. */
    DATE,
    /** A whole number; the key's unit says of what. */
    COUNT,
    /** Decimal string in the quote's currency. */
    MONEY,
    /** Fraction, 0.07 for 7 %. */
    FRACTION,
    FLAG,
    /** One word of the key's vocabulary. */
    CHOICE,
    /** Several words of the key's vocabulary. */
    CHOICES,
    /** {@code {amount, unit}}. */
    PERIOD,
    /** A record with fields of its own: a fee, a promotion, a termination fee, a service-level tier. */
    STRUCTURE
}
