package io.parley.claims;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By when whoever stands in for a device should have done the next thing. What the policy promises counts from the RMA
 * number; until there is one, the days are those the letter asks for.
 */
final class ClaimDueDates {

    /** Days the letter gives for an RMA number. */
    static final int ANSWER_DAYS = 7;

    /** A device that never worked is not to be argued about for a week. */
    static final int ANSWER_DAYS_DEAD_ON_ARRIVAL = 3;

    private ClaimDueDates() {}

    static LocalDate answer(LocalDate asked, boolean deadOnArrival) {
        return asked.plusDays(deadOnArrival ? ANSWER_DAYS_DEAD_ON_ARRIVAL : ANSWER_DAYS);
    }

    /**
     * @param asked day on which it was opened, or contested
     * @param approved day of the RMA number, absent before
     * @param responseDays from the policy, absent if it does not say
     * @param advance whether what is shipped is the new device: then the promise is kept
     * @return empty when nothing is owed, or nobody promised when
     */
    static Optional<LocalDate> of(
            ClaimState state,
            boolean deadOnArrival,
            LocalDate asked,
            @Nullable LocalDate approved,
            @Nullable Integer responseDays,
            boolean advance) {
        return switch (state) {
            case OPENED -> Optional.of(answer(asked, deadOnArrival));
            case APPROVED, SHIPPED ->
                approved == null || responseDays == null || state == ClaimState.SHIPPED && advance
                        ? Optional.empty()
                        : Optional.of(approved.plusDays(responseDays));
            case RECEIVED, CLOSED, DENIED -> Optional.empty();
        };
    }
}
