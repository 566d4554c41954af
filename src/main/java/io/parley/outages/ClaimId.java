package io.parley.outages;

import java.util.UUID;

/** Identifies a claim for a credit. */
public record ClaimId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
