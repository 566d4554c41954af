package io.parley.clients;

/**
 * A feature a client needs.
 *
 * @param feature code of the feature, such as {@code RECORDING}; see {@link Feature} for those with a name of their own
 */
public record Requirement(String feature, RequirementLevel level) {}
