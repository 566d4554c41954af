package io.parley.clients;

/** A client's needs with the version an edit must name. */
public record ClientNeedsDetails(ClientNeeds needs, long version) {}
