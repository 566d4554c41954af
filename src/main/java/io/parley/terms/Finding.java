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

    /** Key of the message in the translations. */
    public String messageKey() {
        return "terms.finding." + ruleId;
    }
}
