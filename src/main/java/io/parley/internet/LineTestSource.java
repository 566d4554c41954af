package io.parley.internet;

/** Where the figures of a test come from. */
public enum LineTestSource {
    /** Measured in the browser of one of the client's own people; the server counted along. */
    BROWSER,
    /** A list that somebody exported elsewhere. */
    IMPORT,
    /** Typed in. */
    ENTERED
}
