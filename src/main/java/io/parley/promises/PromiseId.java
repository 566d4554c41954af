package io.parley.promises;

import java.util.UUID;

/** Identifies a promise that is no term of the catalogue. */
public record PromiseId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
