package io.parley.clients;

/** A client's profile was edited: its name, its clock or its country may be others now. */
public record ClientRevised(ClientId client) {}
