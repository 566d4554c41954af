package io.parley.clients;

import java.util.UUID;

/** Identifies one sourcing project for one client. */
public record EngagementId(UUID value) {

    /** @throws IllegalArgumentException unless {@code text} is what {@link #toString} gave */
    public static EngagementId of(String text) {
        return new EngagementId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
