package io.parley.contracts.signing;

import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.quotes.QuoteDetails;
import io.parley.quotes.QuoteLine;
import io.parley.quotes.QuoteLineDraft;
import io.parley.quotes.QuoteSummary;
import io.parley.terms.CapturedTerm;
import io.parley.terms.ContractComparison;
import io.parley.terms.ContractDifference;
import io.parley.terms.TermSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lays an offer beside what has been read of the paper. Pure. */
final class CheckedPoints {

    static final String TERM = "term.months";
    static final String SEATS = "scope.seats";

    private CheckedPoints() {}

    static List<CheckedPoint> of(QuoteDetails offer, FinalContract paper, Map<String, Waived> waivers) {
        var differences = ContractComparison.of(
                offered(offer),
                offer.lines().stream().map(QuoteLine::line).toList(),
                TermSheet.of(paper.terms()),
                paper.lines().stream().map(QuoteLineDraft::priced).toList());
        var keysRead = paper.keysRead();
        return differences.stream()
                .map(difference -> new CheckedPoint(
                        difference,
                        difference.isLine() ? paper.chargesRead() : keysRead.contains(difference.key()),
                        waivers.get(difference.fingerprint())))
                .toList();
    }

    /** Everything the offer promises, with the term and the seats of its head where no clause speaks of them. */
    static TermSheet offered(QuoteDetails offer) {
        var head = offer.summary();
        var known = TermSheet.of(offer.capturedTerms());
        var promised = new ArrayList<CapturedTerm>(offer.capturedTerms());
        if (!known.isKnown(TERM)) {
            promised.add(ofHead(TERM, head.termMonths(), "months", head));
        }
        if (!known.isKnown(SEATS)) {
            promised.add(ofHead(SEATS, head.seats(), "seats", head));
        }
        return TermSheet.of(promised);
    }

    private static CapturedTerm ofHead(String key, int value, String unit, QuoteSummary head) {
        var evidence = new Evidence(
                EvidenceStatus.CLAIMED, null, null, null, head.providerName(), head.quoteDate(), head.submittedBy());
        return new CapturedTerm(key, value, unit, evidence, null);
    }

    /** The differences nobody has looked for yet, without charges. */
    static List<ContractDifference> unreadClauses(List<CheckedPoint> points) {
        return points.stream()
                .filter(point -> !point.read() && !point.difference().isLine())
                .map(CheckedPoint::difference)
                .toList();
    }
}
