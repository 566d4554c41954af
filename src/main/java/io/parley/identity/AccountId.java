package io.parley.identity;

import java.util.UUID;

/** Identifies a person's account, the same in all tenants the person works with. */
public record AccountId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
