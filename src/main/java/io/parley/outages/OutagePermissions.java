package io.parley.outages;

/** What one may do with the log of outages and the credits for them. */
public final class OutagePermissions {

    /** See the log, the months and the credits. */
    public static final String READ = "outage:read";

    public static final String REPORT = "outage:report";
    /** Correct and remove what was reported, import logs, claim credits. */
    public static final String EDIT = "outage:edit";

    private OutagePermissions() {}
}
