package io.parley.providers;

/** What the price of an add-on is for. */
public enum AddOnUnit {
    SEAT_MONTH,
    ACCOUNT_MONTH,
    /** Each minute, message or number used. */
    USE,
    ONCE
}
