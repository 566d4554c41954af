package io.parley.assessment;

import java.util.UUID;

/** Identifies an entry of the support trial log. */
public record SupportTrialId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
