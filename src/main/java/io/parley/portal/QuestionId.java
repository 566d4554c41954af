package io.parley.portal;

import java.util.UUID;

/** Identifies a client's question. */
public record QuestionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
