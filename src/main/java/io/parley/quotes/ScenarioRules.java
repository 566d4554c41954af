package io.parley.quotes;

import io.parley.common.ProblemException;
import io.parley.common.Share;
import java.math.BigDecimal;

/** What a scenario must satisfy: figures far outside are slips of the keyboard, not futures. */
final class ScenarioRules {

    static final int LONGEST_NAME = 80;
    static final int MOST_STEPS = 10;
    static final int LONGEST_HORIZON = 240;
    private static final BigDecimal LEAST_CHANGE = new BigDecimal("-0.99");
    private static final BigDecimal MOST_CHANGE = new BigDecimal("9");
    private static final BigDecimal MOST_RISE = new BigDecimal("0.5");
    private static final BigDecimal MOST_RATE = BigDecimal.ONE;

    private ScenarioRules() {}

    /** @throws ProblemException naming the first thing to mend */
    static void check(ScenarioDraft draft) {
        require(!draft.name().isBlank() && draft.name().strip().length() <= LONGEST_NAME, "name", LONGEST_NAME);
        require(
                between(LEAST_CHANGE, draft.seatChange(), MOST_CHANGE),
                "seatChange",
                new Share(LEAST_CHANGE),
                new Share(MOST_CHANGE));
        require(
                draft.fromMonth() >= 1 && draft.fromMonth() <= QuoteRules.LONGEST_TERM,
                "fromMonth",
                QuoteRules.LONGEST_TERM);
        require(
                draft.indexForecast().size() <= MOST_STEPS
                        && draft.indexForecast().stream()
                                .allMatch(rise -> between(MOST_RISE.negate(), rise, MOST_RISE)),
                "indexForecast",
                MOST_STEPS,
                new Share(MOST_RISE.negate()),
                new Share(MOST_RISE));
        require(between(BigDecimal.ZERO, draft.discountRate(), MOST_RATE), "discountRate", new Share(MOST_RATE));
        require(
                draft.horizonMonths() >= 1 && draft.horizonMonths() <= LONGEST_HORIZON,
                "horizonMonths",
                LONGEST_HORIZON);
    }

    private static boolean between(BigDecimal least, BigDecimal number, BigDecimal most) {
        return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
    }

    private static void require(boolean satisfied, String field, Object... arguments) {
        if (!satisfied) {
            throw new ProblemException("quotes.problem.scenario." + field, arguments);
        }
    }
}
