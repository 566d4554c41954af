package io.parley.providers;

import java.time.Instant;

/** A row of the provider list. {@code plans} counts those not archived. */
public record ProviderSummary(
        ProviderId id,
        String name,
        String kind,
        long plans,
        AdviserPayKind adviserPay,
        boolean archived,
        Instant updatedAt) {}
