package io.parley.identity;

import java.time.Instant;

/**
 * A row of the people page, and what pick-lists of people show.
 *
 * @param since when the person was invited
 * @param version to notice that somebody else was faster
 */
public record MemberSummary(
        MembershipId id,
        String displayName,
        String email,
        Role role,
        MemberStatus status,
        Instant since,
        long version) {}
