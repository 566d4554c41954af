package io.parley.clients;

import java.util.UUID;

/** Identifies a person at a client. */
public record ContactId(UUID value) {

    /** @throws IllegalArgumentException unless {@code text} is what {@link #toString} gave */
    public static ContactId of(String text) {
        return new ContactId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
