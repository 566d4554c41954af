package io.parley.requests;

import java.util.UUID;

/** Identifies an answer of a provider. */
public record IntakeAnswerId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
