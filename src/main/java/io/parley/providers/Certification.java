package io.parley.providers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A certification a provider holds, such as SOC 2 Type II (domain.md §2).
 *
 * @param validTo last day; absent when not known
 * @param asOf when it was so
 * @param source where it is said
 */
public record Certification(
        @NotBlank @Size(max = 120) String name,
        @Nullable LocalDate validTo,
        @Nullable LocalDate asOf,
        @Size(max = 180) String source) {

    private static final Period SOON = Period.ofDays(90);

    /** How a certification stands on a day. */
    public enum State {
        UNKNOWN,
        VALID,
        /** Runs out within 90 days. */
        SOON,
        EXPIRED
    }

    public Certification {
        name = name.strip();
        source = source.strip();
    }

    public State state(LocalDate today) {
        if (validTo == null) {
            return State.UNKNOWN;
        }
        if (validTo.isBefore(today)) {
            return State.EXPIRED;
        }
        return validTo.isAfter(today.plus(SOON)) ? State.VALID : State.SOON;
    }
}
