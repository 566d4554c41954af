package io.parley.terms;

/** Where a contract stands on its way to the end of the term (domain.md §1.3). */
public enum NoticeStatus {
    /** It does not renew by silence. */
    NO_NOTICE_NEEDED,
    /** A needed term is missing: ask in writing. */
    UNKNOWN,
    /** Before the earliest day on which notice may be given. */
    TOO_EARLY,
    /** Notice can be sent. */
    OPEN,
    /** Notice was sent in time. */
    SENT,
    /** The last day to send has passed: the next renewal is committed. */
    MISSED,
    /** Notice was sent too late and the contract has renewed in spite of it. */
    RENEWED;

    /** Whether somebody still has to send a notice, or to see to a missed one. */
    public boolean isDue() {
        return this == TOO_EARLY || this == OPEN || this == MISSED;
    }
}
