package io.parley.requests;

import java.util.UUID;

/** Identifies a provider's invitation to a request. */
public record InvitedProviderId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
