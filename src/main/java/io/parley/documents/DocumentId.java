package io.parley.documents;

import java.util.UUID;

/** Identifies one version of a document. */
public record DocumentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
