package io.parley.clients;

import java.time.Instant;

/** A client as its page shows it. {@code version} is what an edit must name. */
public record ClientDetails(ClientId id, ClientDraft profile, Instant createdAt, long version) {

    public String name() {
        return profile.name();
    }

    public ClientReference reference() {
        return new ClientReference(id, profile.name());
    }
}
