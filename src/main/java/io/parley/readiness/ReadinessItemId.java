package io.parley.readiness;

import java.util.UUID;

/** Identifies an item of a site's checklist. */
public record ReadinessItemId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
