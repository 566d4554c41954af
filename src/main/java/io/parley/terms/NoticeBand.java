package io.parley.terms;

/** How near the last day to send is; alerts go off when a contract enters a band. */
public enum NoticeBand {
    LATER("LATER"),
    DAYS_90_45("90-45"),
    DAYS_44_14("44-14"),
    DAYS_13_0("13-0"),
    MISSED("MISSED");

    private static final int FIRST_ALERT = 90;
    private static final int SECOND_ALERT = 45;
    private static final int LAST_ALERT = 14;

    private final String code;

    NoticeBand(String code) {
        this.code = code;
    }

    /** Name in exported data. */
    public String code() {
        return code;
    }

    static NoticeBand of(long daysToSendBy) {
        if (daysToSendBy < 0) {
            return MISSED;
        }
        if (daysToSendBy < LAST_ALERT) {
            return DAYS_13_0;
        }
        if (daysToSendBy < SECOND_ALERT) {
            return DAYS_44_14;
        }
        return daysToSendBy <= FIRST_ALERT ? DAYS_90_45 : LATER;
    }
}
