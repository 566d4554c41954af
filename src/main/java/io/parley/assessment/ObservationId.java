package io.parley.assessment;

import java.util.UUID;

/** Identifies an observation. */
public record ObservationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
