package io.parley.notifications;

/** What one may do with notifications. */
public final class NotificationPermissions {

    /** Have an inbox. */
    public static final String INBOX = "inbox:read";

    private NotificationPermissions() {}
}
