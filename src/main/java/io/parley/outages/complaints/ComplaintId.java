package io.parley.outages.complaints;

import java.util.UUID;

/** Identifies a complaint to a regulator. */
public record ComplaintId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
