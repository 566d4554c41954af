package io.parley.clients;

/** A client was added to the tenant. */
public record ClientCreated(ClientId client, String name) {}
