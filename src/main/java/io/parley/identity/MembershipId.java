package io.parley.identity;

import java.util.UUID;

/** Identifies a person's place in one tenant; what assignments and inboxes refer to. */
public record MembershipId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
