package io.parley.internet;

/** What a line is for. */
public enum LinkRole {
    /** The line that calls run over; a site has at most one. */
    PRIMARY,
    /** Takes over when the first fails. */
    BACKUP
}
