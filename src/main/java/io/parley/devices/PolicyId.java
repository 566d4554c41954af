package io.parley.devices;

import java.util.UUID;

/** Identifies a policy of the consultancy's own. */
public record PolicyId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
