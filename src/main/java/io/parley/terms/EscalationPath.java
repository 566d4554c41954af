package io.parley.terms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * By what factor prices stand above the original price in each contract month; full precision, steps in months 13, 25, …
 */
final class EscalationPath {

    private static final int MONTHS_PER_STEP = 12;

    private final List<BigDecimal> factorByStep;

    private EscalationPath(List<BigDecimal> factorByStep) {
        this.factorByStep = factorByStep;
    }

    /**
     * The path with the forecast of the index. An unknown escalator, the provider's list price and an index without a
     * forecast cannot be computed: prices stay as they are, and the findings say so.
     */
    static EscalationPath expected(Optional<Escalator> escalator, List<BigDecimal> forecast, int months) {
        return of(
                months,
                step -> escalator
                        .map(clause -> rate(clause, forecastFor(forecast, step)))
                        .orElse(BigDecimal.ZERO));
    }

    /** The path with every capped step at its cap; empty unless the clause has a cap. */
    static Optional<EscalationPath> atCap(Optional<Escalator> escalator, int months) {
        return escalator
                .filter(clause -> clause.kind() == Escalator.Kind.INDEX_CAPPED)
                .flatMap(clause -> Optional.ofNullable(clause.cap()))
                .map(cap -> of(months, step -> cap));
    }

    BigDecimal factor(int month) {
        return factorByStep.get(step(month));
    }

    private static EscalationPath of(int months, java.util.function.IntFunction<BigDecimal> rateOfStep) {
        var factors = new ArrayList<BigDecimal>();
        factors.add(BigDecimal.ONE);
        for (int step = 1; step <= step(months); step++) {
            factors.add(factors.getLast().multiply(BigDecimal.ONE.add(rateOfStep.apply(step))));
        }
        return new EscalationPath(factors);
    }

    private static int step(int month) {
        return Math.max(0, (month - 1) / MONTHS_PER_STEP);
    }

    private static BigDecimal rate(Escalator clause, Optional<BigDecimal> forecast) {
        return switch (clause.kind()) {
            case NONE, THEN_CURRENT_LIST -> BigDecimal.ZERO;
            case FIXED_PERCENT -> Optional.ofNullable(clause.percent()).orElse(BigDecimal.ZERO);
            case INDEX_UNCAPPED -> forecast.orElse(BigDecimal.ZERO);
            case INDEX_CAPPED -> {
                var cap = clause.cap();
                var index = forecast.orElse(BigDecimal.ZERO);
                yield cap == null ? index : index.min(cap);
            }
        };
    }

    /** The last forecast goes on for later steps. */
    private static Optional<BigDecimal> forecastFor(List<BigDecimal> forecast, int step) {
        return forecast.isEmpty() ? Optional.empty() : Optional.of(forecast.get(Math.min(step, forecast.size()) - 1));
    }
}
