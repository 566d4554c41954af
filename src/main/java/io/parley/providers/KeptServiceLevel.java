package io.parley.providers;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The service level agreement a provider usually offers, kept to be taken over into offers as claims. It holds what is
 * promised and never the words or documents of a client's papers (docs/adr/0020-a-providers-service-level.md).
 *
 * @param plan name of the plan it belongs to; empty for all plans without one of their own
 * @param currency ISO 4217 currency of amounts in the clauses
 * @param clauses in the order of the registry
 * @param asOf when it was so
 * @param source where it is said
 */
public record KeptServiceLevel(
        @Size(max = 120) String plan,
        String currency,
        @Size(max = 60) List<Clause> clauses,
        @Nullable LocalDate asOf,
        @Size(max = 180) String source) {

    /**
     * What one clause promises.
     *
     * @param key of the registry, such as {@code sla.target}
     * @param value JSON-shaped, as captured terms have it
     */
    public record Clause(
            @NotNull String key,
            @NotNull Object value,
            @Nullable String unit) {}

    public KeptServiceLevel {
        plan = plan.strip();
        clauses = List.copyOf(clauses);
        source = source.strip();
    }

    boolean isFor(String name) {
        return plan.equalsIgnoreCase(name.strip());
    }
}
