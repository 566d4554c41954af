package io.parley.providers;

import java.util.Optional;

/**
 * A row of the starter catalogue.
 *
 * @param own the tenant's provider of that name, which counts instead
 */
public record StarterSummary(String key, String name, String kind, int plans, Optional<ProviderId> own) {}
