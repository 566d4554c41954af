package io.parley.clients;

import io.parley.identity.MembershipId;
import org.jspecify.annotations.Nullable;

/** Somebody can now reach a client. {@code contactRole} is absent for people of the consultancy. */
public record ClientAssigned(
        ClientId client, MembershipId member, @Nullable ContactRole contactRole) {}
