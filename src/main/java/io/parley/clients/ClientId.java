package io.parley.clients;

import java.util.UUID;

/** Identifies a client of a tenant. */
public record ClientId(UUID value) {

    /** @throws IllegalArgumentException unless {@code text} is what {@link #toString} gave */
    public static ClientId of(String text) {
        return new ClientId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
