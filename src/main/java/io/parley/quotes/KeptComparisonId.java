package io.parley.quotes;

import java.util.UUID;

/** Identifies a comparison that was kept. */
public record KeptComparisonId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
