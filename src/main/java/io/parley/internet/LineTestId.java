package io.parley.internet;

import java.util.UUID;

/** Identifies a stored test of a site's line. */
public record LineTestId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
