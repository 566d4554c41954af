package io.parley.sla.log;

/** What a column of an outage log means. */
enum OutageColumn {
    ID,
    SITE,
    SERVICE,
    START,
    END,
    CAUSE,
    ANNOUNCED,
    TICKET,
    NOTE,
    OTHER
}
