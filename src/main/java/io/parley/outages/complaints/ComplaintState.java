package io.parley.outages.complaints;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far a complaint is (domain.md §4). Only forwards: what was wrong is told by a further step, never taken out. */
public enum ComplaintState {
    DRAFTED,
    /** The provider was asked for the last time. */
    DEMANDED,
    FILED,
    /** The regulator has passed it to the provider. */
    SERVED,
    /** The answer should be there and is not; nobody records that, the day brings it. */
    RESPONSE_DUE,
    ANSWERED,
    CLOSED;

    /** What a person can record next. */
    public Set<ComplaintState> next() {
        return switch (this) {
            case DRAFTED -> EnumSet.of(DEMANDED, FILED, CLOSED);
            case DEMANDED -> EnumSet.of(FILED, CLOSED);
            case FILED -> EnumSet.of(SERVED, ANSWERED, CLOSED);
            case SERVED, RESPONSE_DUE -> EnumSet.of(ANSWERED, CLOSED);
            case ANSWERED -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.noneOf(ComplaintState.class);
        };
    }

    /** Whether a person records it; a complaint begins as a draft, and that a day has come is nobody's deed. */
    boolean isStep() {
        return this != DRAFTED && this != RESPONSE_DUE;
    }

    /** Whether its facts may still be changed: what has been filed stays as it was filed. */
    public boolean isOpenToChange() {
        return this == DRAFTED || this == DEMANDED;
    }

    /** @param responseDue last day for the answer; absent while nothing counts */
    ComplaintState on(LocalDate today, @Nullable LocalDate responseDue) {
        boolean waits = this == FILED || this == SERVED;
        return waits && responseDue != null && today.isAfter(responseDue) ? RESPONSE_DUE : this;
    }

    /** The whole way in its order. */
    public static List<ComplaintState> way() {
        return List.of(values());
    }
}
