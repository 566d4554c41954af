package io.parley.tenancy;

/** A suspended tenant's people can neither read nor write; its data stays. */
public enum TenantStatus {
    ACTIVE,
    SUSPENDED
}
