package io.parley.contracts;

import java.util.UUID;

/** Identifies a bill that was checked. */
public record InvoiceId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
