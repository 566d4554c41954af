package io.parley.quotes;

import io.parley.clients.EngagementAssumptions;
import io.parley.common.HolidayCalendar;
import io.parley.terms.Assumptions;

/** An engagement's assumptions as the formulas want them. */
public final class CostingAssumptions {

    private CostingAssumptions() {}

    public static Assumptions of(EngagementAssumptions entered) {
        return new Assumptions(
                entered.discountRate(),
                entered.indexForecast(),
                entered.horizonMonths(),
                entered.noticeTransitDays(),
                HolidayCalendar.of(entered.holidayCalendar()));
    }
}
