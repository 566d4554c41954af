package io.parley.outages;

/** By what the overview can be ordered besides the worst first. */
public enum WatchSort {
    CLIENT("clientName"),
    PROVIDER("provider"),
    ATTAINED("attained"),
    LOWEST("lowest");

    private final String property;

    WatchSort(String property) {
        this.property = property;
    }

    String property() {
        return property;
    }
}
