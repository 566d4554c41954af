package io.parley.providers;

import java.util.List;

/**
 * An example of the starter catalogue, the same for every tenant and read only.
 *
 * @param key its address
 */
public record StarterProvider(
        String key, ProviderDraft provider, List<PlanDraft> plans, ProviderFacts facts, List<ReleaseDraft> releases) {

    public StarterProvider {
        plans = List.copyOf(plans);
        releases = List.copyOf(releases);
    }

    public String name() {
        return provider.name();
    }
}
