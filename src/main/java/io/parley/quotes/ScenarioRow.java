package io.parley.quotes;

import io.parley.terms.ScenarioCost;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All offers under one scenario.
 *
 * @param scenario absent for the assumptions as entered
 * @param costs of each offer
 * @param best the offer with the lowest total; several when what is unknown decides which
 */
public record ScenarioRow(@Nullable ScenarioDetails scenario, Map<QuoteId, ScenarioCost> costs, List<QuoteId> best) {

    public ScenarioRow {
        costs = Map.copyOf(costs);
        best = List.copyOf(best);
    }

    /** Only an offer that stands and is for the engagement's scope may be the best. */
    static ScenarioRow of(
            @Nullable ScenarioDetails scenario, List<ComparedOffer> offers, Map<QuoteId, ScenarioCost> costs) {
        var contenders = new LinkedHashMap<QuoteId, ScenarioCost>();
        offers.stream()
                .filter(offer -> offer.stands() && offer.sameScope())
                .forEach(offer -> contenders.put(offer.quoteId(), Objects.requireNonNull(costs.get(offer.quoteId()))));
        return new ScenarioRow(scenario, costs, best(contenders));
    }

    /** Every offer that can turn out cheapest: its low end is not above the lowest known high end. */
    static List<QuoteId> best(Map<QuoteId, ScenarioCost> contenders) {
        var bound = lowestUpperEnd(contenders.values());
        return contenders.entrySet().stream()
                .filter(offer ->
                        bound.isEmpty() || offer.getValue().low().total().compareTo(bound.get()) <= 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Optional<BigDecimal> lowestUpperEnd(Collection<ScenarioCost> costs) {
        return costs.stream()
                .filter(cost -> !cost.isAtLeast())
                .map(cost -> cost.high().total())
                .min(BigDecimal::compareTo);
    }

    public ScenarioCost cost(QuoteId quote) {
        return Objects.requireNonNull(costs.get(quote), "not compared");
    }
}
