package io.parley.identity;

import io.parley.tenancy.TenantId;

/** One of the tenants somebody can choose from after sign-in. */
public record WorkplaceReference(TenantId id, String name, Role role) {}
