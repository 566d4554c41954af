package io.parley.documents.clauses.structure.fees;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names under which American providers print taxes and fees. */
final class FeeNames {

    private static final Map<String, Pattern> FEES = fees();

    private FeeNames() {}

    /** Which fee the words name; mostly they stand before the amount ("75 cents of state 911 charge" has them behind it). */
    static Optional<String> in(String words) {
        return FEES.entrySet().stream()
                .filter(fee -> fee.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<String, Pattern> fees() {
        var fees = new LinkedHashMap<String, Pattern>();
        fees.put("usf", Pattern.compile("universal service|\\bf?usf\\b"));
        fees.put("e911", Pattern.compile("\\be-?911\\b|\\b911\\b|\\b9-1-1\\b|emergency (?:service|calling|number)"));
        fees.put(
                "tax",
                Pattern.compile(
                        "\\b(?:state|local|sales|communications|telecommunications|excise|utility|gross receipts|municipal|county|city)\\b[^;]{0,40}\\btax|\\bvat\\b|value[- ]added tax|\\b[ghpq]st\\b|\\bgoods and services tax"));
        fees.put(
                "regulatory",
                Pattern.compile(
                        "regulat|cost[- ]recovery|compliance recovery|recovery (?:fee|charge|surcharge)|carrier cost"));
        fees.put(
                "admin",
                Pattern.compile(
                        "administrat|\\badmin\\b|account (?:service|maintenance|management|fee|charge)|billing (?:fee|charge)|paper invoice|compliance fee"));
        fees.put(
                "network",
                Pattern.compile(
                        "network|infrastructure|\\baccess (?:recovery|charge|fee)|facilit(?:y|ies) (?:fee|charge)"));
        return fees;
    }
}
