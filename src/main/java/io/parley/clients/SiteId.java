package io.parley.clients;

import java.util.UUID;

/** Identifies a location of a client. */
public record SiteId(UUID value) {

    /** @throws IllegalArgumentException unless {@code text} is what {@link #toString} gave */
    public static SiteId of(String text) {
        return new SiteId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
