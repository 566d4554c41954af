package io.parley.outages;

import java.util.UUID;

/** Identifies an outage of the log. */
public record OutageId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
