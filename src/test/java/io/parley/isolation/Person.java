package io.parley.isolation;

import static io.parley.isolation.Neighbourhood.CLIENT;
import static io.parley.isolation.Neighbourhood.INTERNAL;
import static io.parley.isolation.Neighbourhood.MEASURED;
import static io.parley.isolation.Neighbourhood.PROVIDER;
import static io.parley.isolation.Neighbourhood.UNDISCLOSED;

import java.util.List;

/** Everybody who might stand before the client's pages, with the words nobody may ever show to them. */
enum Person {
    ANONYMOUS(CLIENT, INTERNAL, PROVIDER, UNDISCLOSED, MEASURED),
    OPERATOR(CLIENT, INTERNAL, PROVIDER, UNDISCLOSED, MEASURED),
    /** Reaches every client of the tenant. */
    ADMIN,
    /** Works for the client, and for another one. */
    ASSIGNED,
    /** Works for another client; providers are the whole consultancy's. */
    COLLEAGUE(CLIENT, INTERNAL, MEASURED),
    /** Of the client itself. */
    DECISION_MAKER(INTERNAL, UNDISCLOSED),
    /** Of another client of the same consultancy. */
    OTHER_CLIENT(CLIENT, INTERNAL, PROVIDER, UNDISCLOSED, MEASURED),
    /** Reaches every client of another tenant. */
    STRANGER(CLIENT, INTERNAL, PROVIDER, UNDISCLOSED, MEASURED),
    /** Worked for the client until deactivated. */
    REMOVED(CLIENT, INTERNAL, PROVIDER, UNDISCLOSED, MEASURED),
    /** Of a third tenant, which is suspended. */
    SUSPENDED(CLIENT, INTERNAL, PROVIDER, UNDISCLOSED, MEASURED);

    private final List<String> hidden;

    Person(String... hidden) {
        this.hidden = List.of(hidden);
    }

    List<String> hidden() {
        return hidden;
    }
}
