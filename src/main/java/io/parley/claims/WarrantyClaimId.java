package io.parley.claims;

import java.util.UUID;

/** Identifies a warranty claim. */
public record WarrantyClaimId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
