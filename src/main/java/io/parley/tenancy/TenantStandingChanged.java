package io.parley.tenancy;

/** A tenant was suspended or resumed. */
public record TenantStandingChanged(TenantId tenant) {}
