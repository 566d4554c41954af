package io.parley.outages;

/** Whose word an outage of the log is. */
public enum OutageSource {
    /** The client's side: reported, recorded, or taken from a log of theirs. */
    LOG,
    /** The provider's own status page, which it can hardly deny. */
    STATUS_PAGE
}
