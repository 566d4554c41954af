package io.parley.clients;

/** Scope or assumptions of an engagement changed, so whatever was computed from them is out of date. */
public record EngagementChanged(EngagementId engagement, ClientId client) {}
