package io.parley.providers;

/** A provider with the version an edit must name. */
public record ProviderDetails(ProviderId id, ProviderDraft provider, long version) {

    public String name() {
        return provider.name();
    }
}
