package io.parley.briefs;

import java.util.UUID;

/** One rendering of a brief. */
public record BriefRunId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
