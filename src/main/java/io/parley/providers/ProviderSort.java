package io.parley.providers;

/** By what the provider list can be ordered. */
public enum ProviderSort {
    NAME("name"),
    ADVISER_PAY("adviserKind"),
    UPDATED("updatedAt");

    private final String property;

    ProviderSort(String property) {
        this.property = property;
    }

    String property() {
        return property;
    }
}
