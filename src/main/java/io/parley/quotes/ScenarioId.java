package io.parley.quotes;

import java.util.UUID;

/** Identifies a saved scenario. */
public record ScenarioId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
