package io.parley.outages.complaints;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a country's rules make of the days of a complaint. Pure; a rule that is not known gives no day.
 *
 * @param answerAfter time for the answer; absent when no rule says so
 * @param answerFrom what it counts from
 * @param formalAfter time for a formal complaint to keep the date of this one; absent where there is no such rule
 */
record Timers(
        @Nullable Period answerAfter,
        From answerFrom,
        @Nullable Period formalAfter) {

    static final Timers UNKNOWN = new Timers(null, From.SERVED, null);

    /** The step from which the time for the answer counts. */
    enum From {
        FILED,
        SERVED
    }

    /** @return absent once the answer is there, and before the time for it runs */
    @Nullable
    LocalDate responseDue(@Nullable LocalDate filed, @Nullable LocalDate served, @Nullable LocalDate answered) {
        return answered == null ? due(filed, served) : null;
    }

    /** From the answer; without one, from the day on which it was due. */
    @Nullable
    LocalDate formalBy(@Nullable LocalDate filed, @Nullable LocalDate served, @Nullable LocalDate answered) {
        var from = answered == null ? due(filed, served) : answered;
        return from == null || formalAfter == null ? null : from.plus(formalAfter);
    }

    private @Nullable LocalDate due(@Nullable LocalDate filed, @Nullable LocalDate served) {
        var from = answerFrom == From.FILED ? filed : served;
        return from == null || answerAfter == null ? null : from.plus(answerAfter);
    }
}
