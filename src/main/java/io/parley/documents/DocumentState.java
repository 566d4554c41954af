package io.parley.documents;

/** What the checks made of a stored document. */
public enum DocumentState {
    /** May be read, shown and downloaded. */
    CLEAN,
    /** Kept, but never served or parsed again; the reason is shown. */
    QUARANTINED
}
