package io.parley.notifications;

/** What one may do with notifications. */
public final class NotificationPermissions {

    /** Have an inbox. */
    public static final String INBOX = "inbox:read";

    /** Read by when something must be done, on pages and in one's calendar. */
    public static final String DEADLINES = "deadline:read";

    private NotificationPermissions() {}
}
