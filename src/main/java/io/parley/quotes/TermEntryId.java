package io.parley.quotes;

import java.util.UUID;

/** Identifies one captured term of a quote through all its revisions. */
public record TermEntryId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
