package io.parley.documents.clauses;

import io.parley.documents.clauses.reading.Finding;
import io.parley.documents.clauses.reading.PaperKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Of all findings the one per key that governs, and those of other documents that say otherwise. What makes no sense beside
 * another finding is left out: a contract that does not renew by itself needs no notice.
 */
final class Selection {

    private static final double TOO_DOUBTFUL = 0.45;
    private static final Set<String> COMMERCIAL = Set.of("scope.", "promo.", "quote.");
    /** When fewer seats are possible, where they are not possible otherwise. */
    private static final Set<String> EXCEPTIONS = Set.of("AT_RENEWAL", "ANNUAL", "QUARTERLY");

    private static final double OF_ANOTHER = 0.12;
    /** Below this a document other than a quotation is not said to contradict another. */
    private static final double SURE_ENOUGH = 0.75;

    private final Map<String, List<Finding>> byKey = new LinkedHashMap<>();
    private final Precedence precedence;

    Selection(List<Finding> findings, Precedence precedence) {
        this.precedence = precedence;
        findings.stream()
                .filter(finding -> finding.confidence() >= TOO_DOUBTFUL)
                .forEach(finding -> byKey.computeIfAbsent(finding.key(), key -> new ArrayList<>())
                        .add(finding));
    }

    List<Proposal> proposals() {
        var proposals = new ArrayList<Proposal>();
        byKey.forEach((key, findings) -> {
            if (makesSense(key)) {
                var governing = best(withExceptions(key, findings));
                proposals.add(proposal(governing, true));
                contradictions(findings, governing).forEach(other -> proposals.add(proposal(other, false)));
            }
        });
        return List.copyOf(proposals);
    }

    /** What each other document says otherwise, at its surest. */
    private static List<Finding> contradictions(List<Finding> findings, Finding governing) {
        var surest = new LinkedHashMap<String, Finding>();
        findings.stream()
                .filter(other -> other.paper() != governing.paper())
                .filter(other -> other.paper().kind() == PaperKind.QUOTE || other.confidence() >= SURE_ENOUGH)
                .forEach(other -> surest.merge(
                        other.paper().name(), other, (one, more) -> more.confidence() > one.confidence() ? more : one));
        return surest.values().stream()
                .filter(other -> !other.value().equals(governing.value()))
                .toList();
    }

    /** "In the middle of the term the number cannot go down" and "only when a term ends": the exception says more than the rule. */
    private static List<Finding> withExceptions(String key, List<Finding> findings) {
        if (!key.equals("seats.trueDown") || findings.stream().noneMatch(Selection::isException)) {
            return findings;
        }
        return findings.stream()
                .filter(finding -> !"NOT_ALLOWED".equals(finding.value()))
                .toList();
    }

    private static boolean isException(Finding finding) {
        return finding.confidence() >= SURE_ENOUGH && EXCEPTIONS.contains(String.valueOf(finding.value()));
    }

    private boolean makesSense(String key) {
        if (!key.startsWith("notice.") && !key.equals("renewal.months")) {
            return true;
        }
        var renewal = byKey.get("renewal.mode");
        if (renewal == null) {
            return true;
        }
        var governing = best(renewal);
        // a renewal that is signed may still have its length stated
        return !governing.saysNoRenewal()
                || key.equals("renewal.months") && "EXPRESS".equals(String.valueOf(governing.value()));
    }

    /** The surest, where a document that comes first is believed before one that is a little surer. */
    private Finding best(List<Finding> findings) {
        return findings.stream()
                .max(Comparator.comparingDouble(this::weight)
                        .thenComparing(Comparator.comparingInt(
                                        (Finding finding) -> finding.sentence().place())
                                .reversed()))
                .orElseThrow();
    }

    private double weight(Finding finding) {
        return finding.confidence() - handicap(finding) + Exceptions.weight(finding.sentence());
    }

    /** How many seats and which months are free is the quotation's to say. */
    private double handicap(Finding finding) {
        boolean quote = finding.paper().kind() == PaperKind.QUOTE;
        return COMMERCIAL.stream().anyMatch(finding.key()::startsWith)
                ? quote ? 0 : OF_ANOTHER
                : precedence.handicap(finding.paper().kind());
    }

    private static Proposal proposal(Finding finding, boolean governing) {
        return new Proposal(
                finding.key(),
                finding.value(),
                finding.unit(),
                finding.paper().name(),
                finding.quote().page(),
                finding.sentence().paragraph(),
                finding.quote().words(),
                finding.confidence(),
                governing,
                finding.label());
    }
}
