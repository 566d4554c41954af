package io.parley.clients;

/** By what the client list can be ordered. */
public enum ClientSort {
    NAME("name"),
    INDUSTRY("industry"),
    COUNTRY("country"),
    CREATED("createdAt");

    private final String property;

    ClientSort(String property) {
        this.property = property;
    }

    String property() {
        return property;
    }
}
