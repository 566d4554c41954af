package io.parley.clients;

/** A service whose outage stops the client's work; an SLA that leaves it out has a gap. */
public enum ServiceKind {
    VOICE,
    SMS,
    FAX,
    API,
    PORTAL
}
