package io.parley.tenancy;

import java.util.UUID;

/** Identifies a tenant, that is, one consultancy. */
public record TenantId(UUID value) {

    /** Owns nothing: what every thread works for before anybody has signed in. */
    public static final TenantId NOBODY = new TenantId(new UUID(0, 0));

    @Override
    public String toString() {
        return value.toString();
    }
}
