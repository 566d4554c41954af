package io.parley.clients;

/** What a client needs changed, so whatever was judged by it is out of date. */
public record ClientNeedsChanged(ClientId client) {}
