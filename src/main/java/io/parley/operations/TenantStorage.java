package io.parley.operations;

import io.parley.documents.StorageHealth;
import io.parley.tenancy.TenantId;

/** How the documents of one tenant are kept: numbers, never names. */
public record TenantStorage(TenantId tenant, String name, StorageHealth health) {}
