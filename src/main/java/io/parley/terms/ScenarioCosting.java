package io.parley.terms;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Costs one offer under one scenario; one instance per computation. */
final class ScenarioCosting {

    private static final int FIRST_STEP = 13;

    private final CostingInput expected;
    private final CostScenario scenario;
    private final int seats;
    private final Set<ScenarioCost.Open> open = EnumSet.noneOf(ScenarioCost.Open.class);

    ScenarioCosting(CostingInput offer, CostScenario scenario) {
        this.expected = offer.under(scenario.over(offer.assumptions()));
        this.scenario = scenario;
        this.seats = scenario.seats(offer.seats());
    }

    ScenarioCost cost() {
        var worst = worstIndex();
        var atBest = ledgers(expected);
        var atWorst = worst == expected ? atBest : ledgers(worst);
        if (atBest.isOpen()) {
            open.add(ScenarioCost.Open.TRUE_DOWN);
        }
        var path = OfferCosting.of(worst).seatPath(seats, scenario.fromMonth());
        if (seats > expected.seats() && !Boolean.TRUE.equals(path.priceLocked())) {
            open.add(ScenarioCost.Open.ADDED_SEATS);
        }
        return new ScenarioCost(
                seats,
                scenario.fromMonth(),
                TotalCost.of(atBest.low(), expected, seatMonths()),
                TotalCost.of(atWorst.high(), worst, seatMonths()),
                open,
                path.tailMonths(),
                path.tailCommitment());
    }

    private SeatPathCalculation.Ledgers ledgers(CostingInput input) {
        return SeatPathCalculation.ledgers(input, OfferCosting.expectedLedger(input), seats, scenario.fromMonth());
    }

    /** The offer with prices rising as far as the paper lets them; the expected one where nothing is open. */
    private CostingInput worstIndex() {
        if (expected.months() < FIRST_STEP) {
            return expected;
        }
        var escalator = expected.terms().escalator();
        if (escalator.isEmpty()) {
            open.add(ScenarioCost.Open.ESCALATOR);
            return expected;
        }
        boolean noForecast = scenario.indexForecast().isEmpty();
        var cap = escalator.get().cap();
        switch (escalator.get().kind()) {
            case THEN_CURRENT_LIST -> open.add(ScenarioCost.Open.LIST_PRICE);
            case INDEX_UNCAPPED -> {
                if (noForecast) {
                    open.add(ScenarioCost.Open.INDEX);
                }
            }
            case INDEX_CAPPED -> {
                if (noForecast) {
                    open.add(cap == null ? ScenarioCost.Open.INDEX : ScenarioCost.Open.INDEX_UP_TO_CAP);
                    return cap == null ? expected : withForecast(cap);
                }
            }
            case NONE, FIXED_PERCENT -> {}
        }
        return expected;
    }

    private CostingInput withForecast(BigDecimal rise) {
        var known = expected.assumptions();
        return expected.under(new Assumptions(
                known.discountRate(),
                List.of(rise),
                known.horizonMonths(),
                known.noticeTransitDays(),
                known.calendar()));
    }

    /** Seats the client has, month by month, added up. */
    private long seatMonths() {
        long before = Math.clamp(scenario.fromMonth() - 1L, 0, expected.months());
        return before * expected.seats() + (expected.months() - before) * seats;
    }
}
