package io.parley.outages.statuspage;

/** Something about a proposed outage that a person must settle, or should know. */
public enum Doubt {
    /** No time at which it began was found. */
    NO_START(true),
    /** It is over, but nothing says since when. */
    NO_END(true),
    /** The page had not said that it is over when it was copied. */
    STILL_OPEN(true),
    /** The times found contradict each other. */
    ORDER(true),
    /** It lies after the given day. */
    FUTURE(true),
    /** The year was missing, and this year's date would lie after the given day. */
    YEAR(true),
    /** A date such as 03/04/2026: day and month could be swapped. */
    DATE_ORDER(true),
    /** The page names a time zone that is not known, or that means several. */
    ZONE(true),
    /** The clocks showed this time twice that night, or never. */
    CLOCK(true),
    /** More than a week: perhaps two incidents ran together. */
    LONG(true),
    /** Only the planned times of maintenance were found. */
    PLANNED(true),
    /** The end lies before the start on the same day: read as the next day. */
    NEXT_DAY(false),
    /** Began with the provider's first word about it: perhaps it began earlier. */
    FIRST_POST(false),
    /** The page names no time zone: the chosen one was used. */
    ZONE_CHOSEN(false),
    /** Nothing says when maintenance was announced. */
    ANNOUNCEMENT(false);

    private final boolean open;

    Doubt(boolean open) {
        this.open = open;
    }

    /** Whether a person must settle it; else it is only worth knowing. */
    public boolean isOpen() {
        return open;
    }
}
