package io.parley.providers;

import java.util.UUID;

/** Identifies a plan of a provider. */
public record PlanId(UUID value) {}
