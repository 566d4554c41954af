package io.parley.terms;

import static io.parley.terms.Severity.GATE;
import static io.parley.terms.Severity.NOTE;
import static io.parley.terms.Severity.RED_FLAG;

import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.common.Money;
import io.parley.common.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rules that can be read off an offer's terms and costs; each one has a message in every language. */
final class OfferRules {

    private static final int LONG_RENEWAL_MONTHS = 12;

    private final OfferReview offer;
    private final TermSheet terms;
    private final List<Finding> findings = new ArrayList<>();

    private OfferRules(OfferReview offer) {
        this.offer = offer;
        this.terms = offer.terms();
    }

    static List<Finding> review(OfferReview offer) {
        var rules = new OfferRules(offer);
        rules.features();
        rules.serviceLevel();
        rules.validity();
        rules.cancellation();
        rules.prices();
        rules.seats();
        rules.fees();
        rules.contradictions();
        rules.smallPrint();
        rules.findings.sort(Comparator.comparing(Finding::severity));
        return List.copyOf(rules.findings);
    }

    private void features() {
        var fit = offer.featureFit();
        if (!fit.missing().isEmpty()) {
            var evidence = fit.missing().stream()
                    .flatMap(feature -> evidence("feature." + feature).stream())
                    .toList();
            findings.add(new Finding("MUST_MISSING", GATE, 5, List.of(String.join(", ", fit.missing())), evidence));
        }
        if (!fit.unknown().isEmpty()) {
            add("MUST_UNKNOWN", RED_FLAG, 5, "feature", String.join(", ", fit.unknown()));
        }
    }

    private void serviceLevel() {
        if (!terms.hasServiceLevel()) {
            add("NO_WRITTEN_SLA", GATE, 4, "sla.target");
        } else if (!terms.isKnown("sla.chronicExit")) {
            add("NO_CHRONIC_EXIT", NOTE, 4, "sla.chronicExit");
        }
    }

    private void validity() {
        offer.validUntil()
                .ifPresentOrElse(
                        until -> {
                            var end = offer.presentContractEnd();
                            if (!offer.isValid()) {
                                add("QUOTE_EXPIRED", RED_FLAG, 6, "quote.validUntil", until);
                            } else if (end != null && until.isBefore(end)) {
                                add("LAPSES_BEFORE_CONTRACT_END", RED_FLAG, 6, "quote.validUntil", until, end);
                            }
                        },
                        () -> add("VALIDITY_UNKNOWN", NOTE, 6, "quote.validUntil"));
    }

    private void cancellation() {
        var fee = terms.terminationFee();
        int renewal = terms.renewalMonths().orElse(0);
        boolean tacit = terms.renewalMode().filter(RenewalMode.TACIT::equals).isPresent();
        if (fee.isEmpty()) {
            add("ETF_UNKNOWN", RED_FLAG, 1, "etf");
        } else if (fee.get().takesEverything() && tacit && renewal >= LONG_RENEWAL_MONTHS) {
            findings.add(new Finding(
                    "ETF100_AND_RENEWAL_12",
                    GATE,
                    1,
                    List.of(renewal),
                    List.of(fee.get().evidence(), evidence("renewal.months").orElse(Evidence.unknown()))));
        } else if (fee.get().takesEverything()) {
            add("ETF_FULL", RED_FLAG, 1, "etf");
        }
        if (terms.renewalMode().isEmpty()) {
            add("RENEWAL_UNKNOWN", RED_FLAG, 1, "renewal.mode");
        }
        if (tacit && (terms.noticePeriod().isEmpty() || terms.noticeCountsFrom().isEmpty())) {
            add("NOTICE_UNKNOWN", RED_FLAG, 1, "notice.period");
        }
        Optional.ofNullable(offer.costing())
                .flatMap(OfferCosting::exit)
                .filter(ExitCosts::isAtLeast)
                .ifPresent(exit -> add("ETF_AT_LEAST", NOTE, 1, "etf.thirdParty"));
    }

    private void prices() {
        terms.escalator()
                .ifPresentOrElse(this::escalator, () -> add("ESCALATOR_UNKNOWN", RED_FLAG, 3, "price.escalator"));
        if (terms.text("renewal.price").filter("THEN_CURRENT_LIST"::equals).isPresent()) {
            add("RENEWAL_AT_LIST_PRICE", RED_FLAG, 3, "renewal.price");
        }
        if (terms.flag("addons.priceLock").filter(locked -> !locked).isPresent()) {
            add("ADDONS_NOT_LOCKED", NOTE, 3, "addons.priceLock");
        }
        if (terms.billingTiming().isEmpty()) {
            add("TIMING_UNKNOWN", NOTE, 8, "billing.timing");
        }
    }

    private void escalator(Escalator clause) {
        switch (clause.kind()) {
            case NONE -> {}
            case FIXED_PERCENT -> {
                if (clause.percent() != null && clause.percent().signum() > 0) {
                    add("ESCALATOR_FIXED", RED_FLAG, 3, "price.escalator", new Share(clause.percent()));
                }
            }
            case INDEX_CAPPED -> {
                if (clause.cap() == null) {
                    add("ESCALATOR_UNCAPPED", RED_FLAG, 3, "price.escalator");
                } else {
                    add("ESCALATOR_CAPPED", NOTE, 3, "price.escalator", new Share(clause.cap()));
                }
            }
            case INDEX_UNCAPPED -> add("ESCALATOR_UNCAPPED", RED_FLAG, 3, "price.escalator");
            case THEN_CURRENT_LIST -> add("ESCALATOR_LIST_PRICE", RED_FLAG, 3, "price.escalator");
        }
    }

    private void seats() {
        var trueDown = terms.text("seats.trueDown");
        if (trueDown.isEmpty()) {
            add("TRUE_DOWN_UNKNOWN", NOTE, 3, "seats.trueDown");
        } else if (trueDown.get().equals("NOT_ALLOWED")) {
            add("NO_TRUE_DOWN", RED_FLAG, 3, "seats.trueDown");
        }
        if (terms.text("seats.added").filter("RESTARTS_TERM"::equals).isPresent()) {
            add("ADDED_SEATS_RESTART_TERM", RED_FLAG, 3, "seats.added");
        }
    }

    private void fees() {
        var made = terms.fees().stream()
                .filter(fee -> fee.authority() == FeeAuthority.PROVIDER)
                .toList();
        var costing = offer.costing();
        if (made.isEmpty() || costing == null) {
            return;
        }
        var sum = costing.total().feesByAuthority().getOrDefault(FeeAuthority.PROVIDER, BigDecimal.ZERO);
        if (sum.signum() > 0) {
            findings.add(new Finding(
                    "PROVIDER_FEES",
                    RED_FLAG,
                    8,
                    List.of(new Money(sum, Currency.getInstance(costing.input().currency()))),
                    made.stream().map(FeeRule::evidence).toList()));
        }
    }

    private void contradictions() {
        for (var contradiction : terms.contradictions()) {
            findings.add(new Finding(
                    "CONTRADICTION",
                    RED_FLAG,
                    TermKeys.find(contradiction.key())
                            .map(TermKey::consideration)
                            .orElse(6),
                    List.of(contradiction.key(), said(contradiction.governing()), said(contradiction.other())),
                    List.of(
                            contradiction.governing().evidence(),
                            contradiction.other().evidence())));
        }
    }

    private void smallPrint() {
        if (terms.text("change.unilateral").filter("WEB_NOTICE_NO_EXIT"::equals).isPresent()) {
            add("UNILATERAL_CHANGE", RED_FLAG, 1, "change.unilateral");
        }
        if (!terms.isKnown("exit.downturn")) {
            add("NO_DOWNTURN_CLAUSE", NOTE, 1, "exit.downturn");
        }
        long claims = terms.all().stream()
                .filter(term -> term.evidence().status() == EvidenceStatus.CLAIMED)
                .filter(term -> terms.governing(term.key()).filter(term::equals).isPresent())
                .count();
        if (claims > 0) {
            findings.add(new Finding("CLAIMED_ONLY", NOTE, 6, List.of((int) claims), List.of()));
        }
    }

    private void add(String rule, Severity severity, int consideration, String key, Object... arguments) {
        findings.add(new Finding(
                rule,
                severity,
                consideration,
                List.of(arguments),
                List.of(evidence(key).orElse(Evidence.unknown()))));
    }

    private Optional<Evidence> evidence(String key) {
        return terms.governing(key).map(CapturedTerm::evidence);
    }

    /** A statement as the argument of a sentence. */
    private static Object said(CapturedTerm term) {
        var value = new TermValue(term.value());
        return switch (TermKeys.find(term.key()).map(TermKey::kind).orElse(TermValueKind.TEXT)) {
            case FRACTION -> value.amount().<Object>map(Share::new).orElseGet(() -> text(term));
            case DATE -> value.date().<Object>map(day -> day).orElseGet(() -> text(term));
            case PERIOD ->
                value.field("amount")
                        .count()
                        .<Object>flatMap(number -> value.field("unit").text().map(unit -> number + " " + unit))
                        .orElseGet(() -> text(term));
            default -> text(term);
        };
    }

    private static String text(CapturedTerm term) {
        return term.value() instanceof Map<?, ?> clause
                ? clause.values().stream().map(String::valueOf).collect(Collectors.joining(" "))
                : String.valueOf(term.value());
    }
}
