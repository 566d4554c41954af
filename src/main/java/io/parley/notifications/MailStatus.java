package io.parley.notifications;

enum MailStatus {
    WAITING,
    SENT,
    /** Its turn came and there was nothing to send: nobody has the address, or the invitation was taken back. */
    DROPPED,
    FAILED
}
