package io.parley.readiness;

import java.time.Instant;

/**
 * An item with the version an edit must name.
 *
 * @param title the consultant's words for {@link ReadinessTopic#OWN}, else empty
 * @param answer what the measured line says
 */
public record ReadinessItemDetails(
        ReadinessItemId id,
        ReadinessTopic topic,
        String title,
        ReadinessDecision decision,
        LineAnswer answer,
        String changedBy,
        Instant changedAt,
        long version) {

    /** What counts: a line that is too small keeps its item open, one that is enough closes an open one. */
    public ReadinessState state() {
        if (decision.state() == ReadinessState.NOT_NEEDED || answer == LineAnswer.NONE) {
            return decision.state();
        }
        return answer == LineAnswer.SHORT ? ReadinessState.OPEN : ReadinessState.READY;
    }

    public boolean isOpen() {
        return state() == ReadinessState.OPEN;
    }
}
