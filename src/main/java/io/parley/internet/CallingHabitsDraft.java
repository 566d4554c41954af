package io.parley.internet;

import io.parley.common.ProblemException;
import io.parley.network.BusyHours;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a client telephones most and what calls should sound like.
 *
 * @param busyDays none while nobody has said; then no test counts
 * @param busyHours each by its beginning, 0–23, in the client's time zone
 * @param mosNeed the worst mean opinion score that will do, 1–4.5
 */
public record CallingHabitsDraft(
        Set<DayOfWeek> busyDays,
        Set<Integer> busyHours,
        @Nullable BigDecimal mosNeed,
        List<AgentQueue> queues) {

    /** Nothing is known. */
    public static final CallingHabitsDraft UNKNOWN = new CallingHabitsDraft(Set.of(), Set.of(), null, List.of());

    public CallingHabitsDraft {
        busyDays = Set.copyOf(busyDays);
        busyHours = Set.copyOf(busyHours);
        queues = List.copyOf(queues);
    }

    public BusyHours busy() {
        return new BusyHours(busyDays, busyHours);
    }

    public boolean saysWhenBusy() {
        return !busyDays.isEmpty() && !busyHours.isEmpty();
    }

    /** Why it can't be saved; empty when it can. */
    public Optional<ProblemException> problem() {
        try {
            CallPlanRules.require(this);
            return Optional.empty();
        } catch (ProblemException wrong) {
            return Optional.of(wrong);
        }
    }
}
