package io.parley.claims;

import java.util.Optional;

/** How long a step of a claim is overdue; an alert goes off when a claim enters a band. */
enum OverdueBand {
    /** The day has passed. */
    PASSED(1),
    WEEK(7),
    MONTH(30);

    private final int days;

    OverdueBand(int days) {
        this.days = days;
    }

    /** @param daysOver days since the due date; empty until it has passed */
    static Optional<OverdueBand> of(long daysOver) {
        OverdueBand reached = null;
        for (var band : values()) {
            if (daysOver >= band.days) {
                reached = band;
            }
        }
        return Optional.ofNullable(reached);
    }
}
