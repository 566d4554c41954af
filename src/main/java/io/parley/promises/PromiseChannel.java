package io.parley.promises;

/** Where a promise was made. */
public enum PromiseChannel {
    MAIL,
    CALL,
    MEETING,
    CHAT,
    WEBSITE,
    PAPER,
    OTHER
}
