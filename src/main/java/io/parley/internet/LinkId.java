package io.parley.internet;

import java.util.UUID;

/** Identifies a line of a site. */
public record LinkId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
