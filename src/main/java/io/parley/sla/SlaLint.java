package io.parley.sla;

import io.parley.clients.ServiceKind;
import io.parley.common.Share;
import io.parley.terms.CapturedTerm;
import io.parley.terms.TermSheet;
import io.parley.terms.TerminationFee;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads an agreement for what makes it worth less than it sounds. Silence is only held against it where that is the rule. */
public final class SlaLint {

    private static final BigDecimal MINUTES_PER_MONTH = BigDecimal.valueOf(43_200);
    private static final BigDecimal INVOICE_CYCLE = BigDecimal.valueOf(30);

    private final TermSheet terms;
    private final SlaPolicy policy;
    private final List<LintHit> hits = new ArrayList<>();

    private SlaLint(TermSheet terms) {
        this.terms = terms;
        this.policy = SlaPolicy.of(terms);
    }

    /**
     * Everything that is wrong, by rule id.
     *
     * @param dependsOn services whose outage stops the client's work
     */
    public static List<LintHit> review(TermSheet terms, Set<ServiceKind> dependsOn) {
        var lint = new SlaLint(terms);
        if (!lint.policy.written()) {
            lint.hit(LintRule.MISSING, List.of());
            return List.copyOf(lint.hits);
        }
        lint.tiers();
        lint.promise();
        lint.measurement();
        lint.claiming();
        lint.leaving();
        lint.reach(dependsOn);
        lint.hits.sort(Comparator.comparing(hit -> hit.rule().id()));
        return List.copyOf(lint.hits);
    }

    private void tiers() {
        if (policy.tiers().isEmpty()) {
            return;
        }
        var ladder = new TierLadder(policy.tiers(), policy.target().orElse(BigDecimal.ONE));
        var clauses = clauses(policy.tiers().stream().map(CreditTier::name));
        ladder.hole()
                .ifPresent(hole -> hits.add(new LintHit(
                        LintRule.TIER_HOLE, List.of(new Share(hole.from()), new Share(hole.to())), clauses)));
        if (ladder.overlaps()) {
            hits.add(new LintHit(LintRule.TIER_OVERLAP, List.of(), clauses));
        }
        policy.cap()
                .filter(cap -> cap.compareTo(ladder.top()) < 0)
                .ifPresent(cap -> hit(
                        LintRule.CAP_BELOW_TIER, List.of(new Share(cap), new Share(ladder.top())), "sla.capPercent"));
    }

    private void promise() {
        var empty = policy.promises().stream()
                .filter(promise -> !promise.hasRemedy())
                .map(ServicePromise::clause)
                .toList();
        boolean noTier = policy.target().isPresent() && policy.tiers().isEmpty();
        if (noTier || !empty.isEmpty()) {
            var clauses = noTier
                    ? Stream.concat(clauses(Stream.of("sla.target")).stream(), empty.stream())
                            .toList()
                    : empty;
            hits.add(new LintHit(LintRule.TARGET_NO_REMEDY, List.of(), clauses));
        }
        if (policy.effort().filter(effort -> effort != SlaEffort.GUARANTEE).isPresent()) {
            hit(LintRule.EFFORTS, List.of(), "sla.effort");
        }
    }

    private void measurement() {
        if (policy.window().filter(SlaWindow.YEAR::equals).isPresent()) {
            hit(LintRule.ANNUAL_AVERAGE, List.of(), "sla.window", "sla.target");
        }
        if (policy.measuredBy().filter(MeasuredBy.PROVIDER::equals).isPresent()) {
            hit(LintRule.PROVIDER_ONLY, List.of(), "sla.measuredBy");
        }
        policy.minimumMinutes()
                .ifPresent(minimum -> policy.target().ifPresent(target -> {
                    var budget = BigDecimal.ONE.subtract(target).multiply(MINUTES_PER_MONTH);
                    if (BigDecimal.valueOf(minimum).compareTo(budget) > 0) {
                        hit(
                                LintRule.MIN_OUTAGE,
                                List.of(minimum, budget.stripTrailingZeros().toPlainString()),
                                "sla.minOutageMinutes",
                                "sla.target");
                    }
                }));
        policy.maintenance()
                .filter(clause -> clause.capMinutes().isEmpty())
                .ifPresent(clause -> hit(LintRule.MAINT_UNCAPPED, List.of(), "sla.maintenance"));
    }

    private void claiming() {
        policy.claim()
                .filter(claim -> claim.from() != ClaimWindow.From.INVOICE)
                .filter(claim -> claim.calendarDays().compareTo(INVOICE_CYCLE) < 0)
                .ifPresent(claim -> hit(LintRule.CLAIM_WINDOW, List.of(), "sla.claim"));
    }

    private void leaving() {
        if (policy.chronicExit().isEmpty()) {
            hit(LintRule.NO_CHRONIC_EXIT, List.of());
        }
        boolean paysEverything =
                terms.terminationFee().filter(TerminationFee::takesEverything).isPresent();
        if (policy.soleRemedy().orElse(false) && paysEverything) {
            hit(LintRule.SOLE_REMEDY_TRAP, List.of(), "sla.soleRemedy", "etf");
        }
    }

    private void reach(Set<ServiceKind> dependsOn) {
        if (policy.exclusions().contains(OutageCause.CARRIER)) {
            hit(LintRule.THIRD_PARTY, List.of(), "sla.exclusions");
        }
        var left = dependsOn.stream()
                .filter(service -> !policy.services().contains(service))
                .sorted()
                .toList();
        if (!policy.services().isEmpty() && !left.isEmpty()) {
            hit(LintRule.SCOPE_GAP, List.copyOf(left), "sla.services");
        }
    }

    private void hit(LintRule rule, List<Object> arguments, String... keys) {
        hits.add(new LintHit(rule, arguments, clauses(Stream.of(keys))));
    }

    private List<CapturedTerm> clauses(Stream<String> keys) {
        return keys.flatMap(key -> terms.governing(key).stream()).toList();
    }
}
