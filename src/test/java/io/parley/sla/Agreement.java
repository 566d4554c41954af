package io.parley.sla;

import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.terms.CapturedTerm;
import io.parley.terms.TermSheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds the clauses of an agreement: a monthly 99.9 % guarantee without a fault, to be spoiled by a test. */
final class Agreement {

    private final Map<String, Object> clauses = new LinkedHashMap<>();

    private Agreement() {}

    static Agreement faultless() {
        return new Agreement()
                .with("sla.target", "0.999")
                .with("sla.effort", "GUARANTEE")
                .with("sla.services", List.of("VOICE", "SMS"))
                .with("sla.scope", "PLATFORM")
                .with("sla.minOutageMinutes", 0)
                .with("sla.measuredBy", "JOINT")
                .with("sla.maintenance", Map.of("noticeHours", 48, "capMinutes", 120))
                .tier(1, "0.99", "0.999", "0.10")
                .tier(2, "0", "0.99", "0.50")
                .with("sla.feeBase", "ALL_MRC")
                .with("sla.capPercent", "0.5")
                .with("sla.claim", Map.of("amount", 30, "unit", "DAYS", "from", "MONTH_END"))
                .with("sla.chronicExit", Map.of("failures", 3, "months", 6))
                .with("sla.soleRemedy", true);
    }

    Agreement with(String key, Object value) {
        clauses.put(key, value);
        return this;
    }

    Agreement without(String key) {
        clauses.remove(key);
        return this;
    }

    Agreement withoutTiers() {
        clauses.keySet().removeIf(key -> key.startsWith("sla.tier."));
        return this;
    }

    Agreement tier(int number, String from, String to, String credit) {
        return with("sla.tier." + number, Map.of("from", from, "to", to, "creditPercent", credit));
    }

    TermSheet terms() {
        var terms = new ArrayList<CapturedTerm>();
        var evidence = new Evidence(EvidenceStatus.CONFIRMED, "sla.pdf", 1, "words", null, null, null);
        clauses.forEach((key, value) -> terms.add(new CapturedTerm(key, value, null, evidence, null)));
        return TermSheet.of(terms);
    }

    SlaPolicy policy() {
        return SlaPolicy.of(terms());
    }
}
