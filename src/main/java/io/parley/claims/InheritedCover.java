package io.parley.claims;

import io.parley.devices.PolicyDraft;
import io.parley.warranty.ReplacementInherits;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How long what came for a broken device is covered: what remained, a whole new term, or the longer of both. */
final class InheritedCover {

    private InheritedCover() {}

    /**
     * @param remaining last covered day of the broken device; absent for a lifetime and while unknown
     * @param policy absent if none speaks of the device
     * @param deadOnArrival then what came is new, and so is its term
     * @return last covered day; absent for a lifetime, and where the policy does not say: nobody's guess is better than unknown
     */
    static @Nullable LocalDate until(
            @Nullable LocalDate remaining, @Nullable PolicyDraft policy, boolean deadOnArrival, LocalDate receivedOn) {
        if (policy == null) {
            return null;
        }
        var months = policy.termMonths();
        var renewed = months == null ? null : receivedOn.plusMonths(months).minusDays(1);
        var inherits =
                deadOnArrival ? ReplacementInherits.NEW : policy.replacement().inherits();
        if (inherits == null) {
            return null;
        }
        return switch (inherits) {
            case REMAINING -> remaining;
            case NEW -> renewed;
            case LONGER -> longer(remaining, renewed);
        };
    }

    private static @Nullable LocalDate longer(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return other;
        }
        return one.isAfter(other) ? one : other;
    }
}
