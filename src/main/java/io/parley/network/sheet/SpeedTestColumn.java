package io.parley.network.sheet;

/** What a column of a list of speed tests can mean. */
enum SpeedTestColumn {
    SITE,
    TESTED_AT,
    CONNECTION,
    DOWN,
    UP,
    ROUND_TRIP,
    JITTER,
    LOSS,
    /** Known and not needed. */
    OTHER
}
