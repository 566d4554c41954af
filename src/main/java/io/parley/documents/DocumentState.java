package io.parley.documents;

/** What the checks made of a stored document; the structure was checked before it was stored. */
public enum DocumentState {
    /** Kept, and waiting for the virus scanner where there is one. */
    RECEIVED,
    /** The virus scanner was asked and has not answered yet. */
    SCANNING,
    /** May be read, shown and downloaded. */
    CLEAN,
    /** Kept, but never served or parsed again; the reason is shown. */
    QUARANTINED;

    /** Whether it is neither clean nor quarantined yet. */
    public boolean isWaiting() {
        return this == RECEIVED || this == SCANNING;
    }
}
