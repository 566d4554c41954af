package io.parley.clients;

import io.parley.identity.MembershipId;

/** Somebody can no longer reach a client. */
public record ClientUnassigned(ClientId client, MembershipId member) {}
