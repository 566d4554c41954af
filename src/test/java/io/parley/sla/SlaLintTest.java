package io.parley.sla;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.clients.ServiceKind;
import io.parley.common.Share;
import io.parley.terms.CapturedTerm;
import io.parley.terms.TermSheet;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule is seen to fire, and not to fire beside it. */
class SlaLintTest {

    private static List<LintHit> review(Agreement agreement) {
        return SlaLint.review(agreement.terms(), Set.of(ServiceKind.VOICE, ServiceKind.SMS));
    }

    private static Arguments spoiled(LintRule rule, String what, UnaryOperator<Agreement> spoil) {
        return Arguments.of(rule, what, spoil);
    }

    private static Map<String, Object> uncapped() {
        var clause = new HashMap<String, Object>();
        clause.put("noticeHours", 24);
        clause.put("capMinutes", null);
        return clause;
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                spoiled(LintRule.TIER_HOLE, "between", a -> a.tier(2, "0", "0.98", "0.50")),
                spoiled(LintRule.TIER_HOLE, "below the target", a -> a.tier(1, "0.99", "0.998", "0.10")),
                spoiled(LintRule.TIER_HOLE, "at the bottom", a -> a.tier(2, "0.95", "0.99", "0.50")),
                spoiled(LintRule.TIER_OVERLAP, "a stretch", a -> a.tier(2, "0", "0.995", "0.50")),
                spoiled(LintRule.TIER_OVERLAP, "above the target", a -> a.tier(1, "0.99", "0.9995", "0.10")),
                spoiled(
                        LintRule.TIER_OVERLAP,
                        "one value",
                        a -> a.with(
                                "sla.tier.2",
                                Map.of("from", "0", "to", "0.99", "toInclusive", true, "creditPercent", "0.50"))),
                spoiled(LintRule.TARGET_NO_REMEDY, "availability", Agreement::withoutTiers),
                spoiled(LintRule.TARGET_NO_REMEDY, "quality", a -> a.with("slax.mos", Map.of("target", "4.0"))),
                spoiled(LintRule.EFFORTS, "reasonable", a -> a.with("sla.effort", "COMMERCIALLY_REASONABLE")),
                spoiled(LintRule.EFFORTS, "best", a -> a.with("sla.effort", "BEST_EFFORT")),
                spoiled(LintRule.ANNUAL_AVERAGE, "year", a -> a.with("sla.window", "YEAR")),
                spoiled(LintRule.PROVIDER_ONLY, "provider", a -> a.with("sla.measuredBy", "PROVIDER")),
                spoiled(LintRule.MIN_OUTAGE, "44 minutes", a -> a.with("sla.minOutageMinutes", 44)),
                spoiled(LintRule.CAP_BELOW_TIER, "40 %", a -> a.with("sla.capPercent", "0.4")),
                spoiled(LintRule.CLAIM_WINDOW, "29 days", a -> a.with("sla.claim", claim(29, "DAYS", "INCIDENT"))),
                spoiled(
                        LintRule.CLAIM_WINDOW,
                        "21 business days",
                        a -> a.with("sla.claim", claim(21, "BUSINESS_DAYS", "YEAR_END"))),
                spoiled(LintRule.NO_CHRONIC_EXIT, "silence", a -> a.without("sla.chronicExit")),
                spoiled(
                        LintRule.SOLE_REMEDY_TRAP,
                        "100 %",
                        a -> a.with("etf", Map.of("kind", "PERCENT_OF_REMAINING", "percent", "1"))),
                spoiled(LintRule.THIRD_PARTY, "carrier", a -> a.with("sla.exclusions", List.of("POWER", "CARRIER"))),
                spoiled(LintRule.MAINT_UNCAPPED, "no cap", a -> a.with("sla.maintenance", uncapped())),
                spoiled(LintRule.SCOPE_GAP, "voice only", a -> a.with("sla.services", List.of("VOICE"))));
    }

    private static Map<String, Object> claim(int amount, String unit, String from) {
        return Map.of("amount", amount, "unit", unit, "from", from);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("faults")
    void eachFaultIsFoundAndNothingElse(LintRule rule, String what, UnaryOperator<Agreement> spoil) {
        assertThat(review(spoil.apply(Agreement.faultless())))
                .extracting(LintHit::rule)
                .containsExactly(rule);
    }

    @Test
    void everyRuleHasBeenSeenToFire() {
        assertThat(Stream.concat(faults().map(fault -> fault.get()[0]), Stream.of(LintRule.MISSING)))
                .contains((Object[]) LintRule.values());
    }

    @Test
    void aFaultlessAgreementHasNone() {
        assertThat(review(Agreement.faultless())).isEmpty();
        assertThat(review(Agreement.faultless()
                        .with("sla.minOutageMinutes", 43)
                        .with("sla.window", "QUARTER")
                        .with("sla.exclusions", List.of("POWER", "CUSTOMER"))
                        .with("sla.claim", claim(22, "BUSINESS_DAYS", "MONTH_END"))
                        .with("etf", Map.of("kind", "PERCENT_OF_REMAINING", "percent", "0.75"))
                        .with("slax.ttr", Map.of("target", "4 h", "remedy", "2 %"))))
                .isEmpty();
        assertThat(review(Agreement.faultless().with("sla.claim", claim(5, "DAYS", "INVOICE"))))
                .isEmpty();
    }

    @Test
    void noAgreementIsOneFaultAndNotFifteen() {
        assertThat(SlaLint.review(TermSheet.of(List.of()), Set.of(ServiceKind.VOICE)))
                .extracting(LintHit::rule)
                .containsExactly(LintRule.MISSING);
    }

    @Test
    void aHitNamesItsFiguresAndTheClauseItRead() {
        var hit = review(Agreement.faultless().with("sla.capPercent", "0.4")).getFirst();

        assertThat(hit.rule().id()).isEqualTo("SLA-CAP-BELOW-TIER");
        assertThat(hit.arguments())
                .containsExactly(new Share(new BigDecimal("0.4")), new Share(new BigDecimal("0.50")));
        assertThat(hit.clauses()).extracting(CapturedTerm::key).containsExactly("sla.capPercent");
    }
}
