package io.parley.warranty;

/** How long a replacement is covered. */
public enum ReplacementInherits {
    /** What the broken device had left. */
    REMAINING,
    /** A whole new term. */
    NEW,
    /** The longer of both. */
    LONGER
}
