package io.parley.evidence.ui;

import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.evidence.OfferReading;
import io.parley.evidence.ProposalState;
import io.parley.evidence.TermProposal;
import io.parley.quotes.QuoteTerm;
import io.parley.terms.CapturedTerm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the list: a proposal, a captured term, or a clause that was not found.
 *
 * @param id tells entries of one list apart
 * @param term what it says; without a value where nothing was found
 * @param proposal absent for a term that was captured without one, and for what was not found
 * @param captured the captured term, of an accepted one
 */
record Row(
        String id,
        CapturedTerm term,
        @Nullable TermProposal proposal,
        @Nullable QuoteTerm captured) {

    static List<Row> of(OfferReading reading, List<QuoteTerm> terms, Shown shown) {
        return switch (shown) {
            case OPEN -> proposals(reading, ProposalState.OPEN);
            case REJECTED -> proposals(reading, ProposalState.REJECTED);
            case ACCEPTED -> accepted(reading, terms);
            case NOT_FOUND ->
                reading.notFound().stream()
                        .map(key ->
                                new Row(key, new CapturedTerm(key, null, null, Evidence.unknown(), null), null, null))
                        .toList();
        };
    }

    private static List<Row> proposals(OfferReading reading, ProposalState state) {
        return reading.proposals().stream()
                .filter(proposal -> proposal.state() == state)
                .map(proposal -> new Row(id(proposal), proposal.term(), proposal, null))
                .toList();
    }

    /** Whatever is confirmed by a document, whether the finder proposed it or a person found it alone. */
    private static List<Row> accepted(OfferReading reading, List<QuoteTerm> terms) {
        return terms.stream()
                .filter(known -> known.term().evidence().status() == EvidenceStatus.CONFIRMED)
                .map(known -> new Row(known.entry().toString(), known.term(), correctedInto(reading, known), known))
                .toList();
    }

    private static @Nullable TermProposal correctedInto(OfferReading reading, QuoteTerm known) {
        return reading.proposals().stream()
                .filter(proposal -> proposal.state() == ProposalState.CORRECTED)
                .filter(proposal -> known.entry().equals(proposal.capturedAs()))
                .findFirst()
                .orElse(null);
    }

    private static String id(TermProposal proposal) {
        return proposal.id().document() + " " + proposal.id().statement();
    }

    boolean isOpen() {
        return proposal != null && proposal.state() == ProposalState.OPEN;
    }

    boolean isRejected() {
        return proposal != null && proposal.state() == ProposalState.REJECTED;
    }

    boolean isMissing() {
        return proposal == null && captured == null;
    }
}
