package io.parley.providers;

/** A provider as others name it. */
public record ProviderReference(ProviderId id, String name) {}
