package io.parley.clients;

/** An engagement was started for a client. */
public record EngagementStarted(EngagementId engagement, ClientId client, String name) {}
