package io.parley.providers;

/** What is known of a provider, with the version an edit of its support must name. */
public record ProviderFactsDetails(ProviderFacts facts, long version) {}
