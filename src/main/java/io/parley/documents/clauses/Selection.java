package io.parley.documents.clauses;

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
    private static final Set<String> WITHOUT_RENEWAL = Set.of("NONE", "EXPRESS");
    /** A quotation only repeats what a contract says better; its own statements count where the contract has none. */
    private static final double ANOTHER_RANK = 0.12;

    private final Map<String, List<Finding>> byKey = new LinkedHashMap<>();

    Selection(List<Finding> findings) {
        findings.stream()
                .filter(finding -> finding.confidence() >= TOO_DOUBTFUL)
                .forEach(finding -> byKey.computeIfAbsent(finding.key(), key -> new ArrayList<>())
                        .add(finding));
    }

    List<Proposal> proposals() {
        var proposals = new ArrayList<Proposal>();
        byKey.forEach((key, findings) -> {
            if (makesSense(key)) {
                var governing = best(findings);
                proposals.add(proposal(governing, true));
                findings.stream()
                        .filter(other -> other.paper() != governing.paper())
                        .filter(other -> other.paper().kind() == PaperKind.QUOTE)
                        .filter(other -> !other.value().equals(governing.value()))
                        .max(Comparator.comparingDouble(Finding::confidence))
                        .ifPresent(other -> proposals.add(proposal(other, false)));
            }
        });
        return List.copyOf(proposals);
    }

    private boolean makesSense(String key) {
        if (!key.startsWith("notice.") && !key.equals("renewal.months")) {
            return true;
        }
        var renewal = byKey.get("renewal.mode");
        return renewal == null
                || !WITHOUT_RENEWAL.contains(String.valueOf(best(renewal).value()));
    }

    /** The surest, where a document that comes first is believed before one that is a little surer. */
    private static Finding best(List<Finding> findings) {
        return findings.stream()
                .max(Comparator.comparingDouble(Selection::weight)
                        .thenComparing(Comparator.comparingInt(
                                        (Finding finding) -> finding.sentence().place())
                                .reversed()))
                .orElseThrow();
    }

    private static double weight(Finding finding) {
        return finding.confidence() - (finding.paper().kind() == PaperKind.QUOTE ? ANOTHER_RANK : 0);
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
