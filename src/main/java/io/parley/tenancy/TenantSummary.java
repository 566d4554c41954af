package io.parley.tenancy;

import java.time.Instant;
import java.util.Locale;

/** A row of the operator's list. */
public record TenantSummary(TenantId id, String name, TenantStatus status, Locale locale, Instant createdAt) {}
