package io.parley.terms;

/** Which day a notice clause counts back from: it moves the deadline by a day. */
public enum CountsFrom {
    LAST_DAY,
    RENEWAL_DATE
}
