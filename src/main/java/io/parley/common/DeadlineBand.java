package io.parley.common;

/** How near a day is by which something must be done; alerts go off when a deadline enters a band (domain.md §1.3). */
public enum DeadlineBand {
    LATER("LATER"),
    DAYS_90_45("90-45"),
    DAYS_44_14("44-14"),
    DAYS_13_0("13-0"),
    MISSED("MISSED");

    private static final int FIRST_ALERT = 90;
    private static final int SECOND_ALERT = 45;
    private static final int LAST_ALERT = 14;

    private final String code;

    DeadlineBand(String code) {
        this.code = code;
    }

    /** Name in exported data. */
    public String code() {
        return code;
    }

    /** @param daysLeft calendar days from today; negative when passed */
    public static DeadlineBand of(long daysLeft) {
        if (daysLeft < 0) {
            return MISSED;
        }
        if (daysLeft < LAST_ALERT) {
            return DAYS_13_0;
        }
        if (daysLeft < SECOND_ALERT) {
            return DAYS_44_14;
        }
        return daysLeft <= FIRST_ALERT ? DAYS_90_45 : LATER;
    }
}
