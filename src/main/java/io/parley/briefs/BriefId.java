package io.parley.briefs;

import java.util.UUID;

/** A released brief. */
public record BriefId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
