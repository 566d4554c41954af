package io.parley.terms;

/** What a priced line is for: the base of percentage fees and of service credits. */
public enum LineCategory {
    VOICE,
    PLATFORM,
    HARDWARE,
    SERVICE
}
