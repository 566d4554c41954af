package io.parley.providers;

/**
 * A provider with the version an edit must name.
 *
 * @param archived no longer offered for choosing; what refers to it stays
 */
public record ProviderDetails(ProviderId id, ProviderDraft provider, boolean archived, long version) {

    public String name() {
        return provider.name();
    }
}
