package io.parley.contracts;

import java.util.UUID;

/** Identifies a contract of a client. */
public record ContractId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
