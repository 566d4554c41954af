package io.parley.terms;

/** What a line is, as fee bases and service-credit bases distinguish. */
public enum LineCategory {
    VOICE,
    PLATFORM,
    HARDWARE,
    SERVICE
}
