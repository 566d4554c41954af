package io.parley.promises;

import java.util.UUID;

/** Identifies a question for a provider's agent. */
public record ProviderQuestionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
