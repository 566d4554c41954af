package io.parley.notifications;

/** What happens to a mail when its turn comes: most are words with a link, some get a one-time link minted then. */
enum MailKind {
    NOTICE,
    INVITATION,
    PASSWORD_RESET,
    /** Its words come from a {@link MailWriter} when its turn comes. */
    WRITTEN_LATER
}
