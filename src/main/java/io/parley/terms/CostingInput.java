package io.parley.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an offer says and what the client needs, ready to be costed.
 *
 * @param currency ISO 4217 currency of the engagement: every figure is in it
 * @param rate rate of a quote in another currency; absent when the quote is in the engagement's currency
 * @param seats seats of the scope, ≥ 1: base of fees per seat
 * @param numbers phone numbers of the scope: base of fees per number
 * @param months contract months, ≥ 1
 */
public record CostingInput(
        String currency,
        @Nullable ExchangeRate rate,
        int seats,
        int numbers,
        int months,
        List<PricedLine> lines,
        TermSheet terms,
        Assumptions assumptions) {

    public CostingInput {
        if (seats < 1 || months < 1) {
            throw new IllegalArgumentException("A scope has at least one seat and one month");
        }
    }

    CostingInput under(Assumptions others) {
        return new CostingInput(currency, rate, seats, numbers, months, lines, terms, others);
    }

    CostingInput over(int otherMonths) {
        return new CostingInput(currency, rate, seats, numbers, otherMonths, lines, terms, assumptions);
    }
}
