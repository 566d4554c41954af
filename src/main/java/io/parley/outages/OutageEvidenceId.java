package io.parley.outages;

import java.util.UUID;

/** Identifies a file that shows what an outage was. */
public record OutageEvidenceId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
