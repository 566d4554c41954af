package io.parley.terms;

import io.parley.common.Evidence;
import java.util.List;

/**
 * Something a person should know about an offer, found by a rule.
 *
 * @param ruleId stable name of the rule, such as {@code MUST_MISSING}
 * @param consideration which of the ten considerations it belongs to, 1–10
 * @param arguments values for the message, in order: text, numbers, dates
 * @param evidence what the rule read
 */
public record Finding(
        String ruleId, Severity severity, int consideration, List<Object> arguments, List<Evidence> evidence) {

    /** An engagement with fewer than two valid quotes to compare: the brief says that the position is weak. */
    public static Finding fewerThanTwoValidQuotes() {
        return new Finding("FEWER_THAN_TWO_VALID_QUOTES", Severity.GATE, 6, List.of(), List.of());
    }

    /** A quote in another currency that cannot be costed until a rate is entered. */
    public static Finding currencyWithoutRate(String quoteCurrency, String engagementCurrency) {
        return new Finding(
                "CURRENCY_WITHOUT_RATE", Severity.RED_FLAG, 6, List.of(quoteCurrency, engagementCurrency), List.of());
    }

    /** An offer over another term than the engagement asks for: its total is not comparable month for month. */
    public static Finding termDiffers(int offeredMonths, int wantedMonths) {
        return new Finding("TERM_DIFFERS", Severity.RED_FLAG, 6, List.of(offeredMonths, wantedMonths), List.of());
    }

    /** Key of the message in the translations. */
    public String messageKey() {
        return "terms.finding." + ruleId;
    }
}
