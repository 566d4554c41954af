package io.parley.outages;

import io.parley.clients.ClientId;

/** Somebody of the client's own people has reported an outage. */
public record OutageReported(OutageId outage, ClientId client) {}
