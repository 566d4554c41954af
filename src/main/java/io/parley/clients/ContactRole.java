package io.parley.clients;

/** What a person at a client is there for. */
public enum ContactRole {
    /** The only one whose acceptance or refusal of a recommendation counts. */
    DECISION_MAKER,
    FINANCE,
    IT,
    VIEWER;

    public boolean mayDecide() {
        return this == DECISION_MAKER;
    }
}
