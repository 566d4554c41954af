package io.parley.quotes;

import io.parley.clients.EngagementAssumptions;
import io.parley.terms.CostScenario;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a person fills in about a scenario.
 *
 * @param name by which it is chosen, unique within the engagement
 * @param seatChange change of the number of seats as a fraction, such as −0.2
 * @param fromMonth first contract month of the change, counted from 1
 * @param indexForecast rise of the price index per step, as fractions; empty when nobody ventures one
 * @param discountRate annual effective rate as a fraction
 * @param horizonMonths months over which leaving and staying are compared
 */
public record ScenarioDraft(
        String name,
        BigDecimal seatChange,
        int fromMonth,
        List<BigDecimal> indexForecast,
        BigDecimal discountRate,
        int horizonMonths) {

    public ScenarioDraft {
        indexForecast = List.copyOf(indexForecast);
    }

    /** What the engagement assumes, without any change of seats: the form's start. */
    public static ScenarioDraft startingWith(EngagementAssumptions entered) {
        return new ScenarioDraft(
                "", BigDecimal.ZERO, 1, entered.indexForecast(), entered.discountRate(), entered.horizonMonths());
    }

    public CostScenario path() {
        return new CostScenario(seatChange, fromMonth, indexForecast, discountRate, horizonMonths);
    }

    /** The engagement's assumptions with this scenario's rates in place of its own. */
    EngagementAssumptions over(EngagementAssumptions entered) {
        return new EngagementAssumptions(
                discountRate,
                indexForecast,
                horizonMonths,
                entered.noticeTransitDays(),
                entered.holidayCalendar(),
                entered.usfFactor(),
                entered.usfFactorNote(),
                entered.mosNeed(),
                entered.seatPaths());
    }
}
