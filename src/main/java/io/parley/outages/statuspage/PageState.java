package io.parley.outages.statuspage;

/** What an entry of a status page says about an incident. */
enum PageState {
    /** Maintenance will be. */
    ANNOUNCED,
    /** Maintenance has begun. */
    STARTED,
    /** Somebody works on it. */
    WORKING,
    CLOSED,
    /** Told when it was long over. */
    AFTERWARDS
}
