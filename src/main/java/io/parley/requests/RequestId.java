package io.parley.requests;

import java.util.UUID;

/** Identifies a request for quote. */
public record RequestId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
