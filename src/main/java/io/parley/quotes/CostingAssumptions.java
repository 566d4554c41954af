package io.parley.quotes;

import io.parley.clients.EngagementAssumptions;
import io.parley.common.HolidayCalendar;
import io.parley.terms.Assumptions;

/** An engagement's assumptions as the formulas want them. */
public final class CostingAssumptions {

    private CostingAssumptions() {}

    /** With the shipped calendar alone: for what no day depends on. */
    public static Assumptions of(EngagementAssumptions entered) {
        return of(entered, HolidayCalendar.of(entered.holidayCalendar()));
    }

    /** @param calendar the one the engagement names, with the tenant's own days off */
    public static Assumptions of(EngagementAssumptions entered, HolidayCalendar calendar) {
        return new Assumptions(
                entered.discountRate(),
                entered.indexForecast(),
                entered.horizonMonths(),
                entered.noticeTransitDays(),
                calendar);
    }
}
