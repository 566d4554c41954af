package io.parley.clients;

import io.parley.identity.MemberStatus;
import io.parley.identity.MembershipId;
import io.parley.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can reach a client.
 *
 * @param contactRole what the person is at the client; absent for people of the consultancy
 */
public record AssignedPerson(
        MembershipId member,
        String displayName,
        String email,
        Role role,
        MemberStatus status,
        @Nullable ContactRole contactRole) {}
