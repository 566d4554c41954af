package io.parley.clients;

/** A client as others name it. */
public record ClientReference(ClientId id, String name) {}
