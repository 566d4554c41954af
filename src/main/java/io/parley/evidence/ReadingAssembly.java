package io.parley.evidence;

import io.parley.common.EvidenceStatus;
import io.parley.documents.DocumentReference;
import io.parley.quotes.QuoteDetails;
import io.parley.quotes.QuoteTerm;
import io.parley.terms.CapturedTerm;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts what was read beside what people have said about it since. */
final class ReadingAssembly {

    private final QuoteDetails offer;
    private final NewestVerdicts verdicts;

    private ReadingAssembly(QuoteDetails offer, NewestVerdicts verdicts) {
        this.offer = offer;
        this.verdicts = verdicts;
    }

    static OfferReading of(
            QuoteDetails offer, List<DocumentReference> papers, PaperReading reading, NewestVerdicts verdicts) {
        var assembly = new ReadingAssembly(offer, verdicts);
        var names = papers.stream().map(DocumentReference::fileName).toList();
        var proposals = reading.proposals().stream()
                .sorted(Comparator.comparingInt((KeptProposal proposal) -> names.indexOf(proposal.fileName()))
                        .thenComparingInt(proposal -> Objects.requireNonNullElse(proposal.page(), 0)))
                .map(assembly::proposal)
                .toList();
        return new OfferReading(
                proposals,
                assembly.notFound(proposals),
                (int) papers.stream().filter(PaperReader::isReadable).count(),
                reading.pageCount(),
                reading.readAt());
    }

    private List<String> notFound(List<TermProposal> proposals) {
        return SoughtTerms.missing(Stream.concat(
                        proposals.stream()
                                .filter(proposal -> proposal.state() != ProposalState.REJECTED)
                                .map(TermProposal::term),
                        offer.capturedTerms().stream().filter(CapturedTerm::isKnown))
                .toList());
    }

    private TermProposal proposal(KeptProposal kept) {
        var about = offer.terms().stream()
                .filter(known -> known.term().key().equals(kept.key()))
                .toList();
        var verdict = verdicts.about(kept.id());
        return new TermProposal(
                kept.id(),
                kept.term(),
                kept.confidence(),
                kept.governing(),
                state(kept, about, verdict),
                about,
                verdict.map(ProposalVerdict::reason).orElse(null),
                verdict.map(ProposalVerdict::decidedBy).orElse(null),
                verdict.map(ProposalVerdict::entry).orElse(null));
    }

    private static ProposalState state(KeptProposal kept, List<QuoteTerm> about, Optional<ProposalVerdict> verdict) {
        if (about.stream().anyMatch(known -> confirms(known, kept))) {
            return ProposalState.ACCEPTED;
        }
        return verdict.map(said -> switch (said.verdict()) {
                    case REJECTED -> ProposalState.REJECTED;
                    case CORRECTED ->
                        about.stream().anyMatch(known -> known.entry().equals(said.entry()))
                                ? ProposalState.CORRECTED
                                : ProposalState.OPEN;
                    case REOPENED -> ProposalState.OPEN;
                })
                .orElse(ProposalState.OPEN);
    }

    private static boolean confirms(QuoteTerm known, KeptProposal kept) {
        return known.term().evidence().status() == EvidenceStatus.CONFIRMED
                && SameStatement.of(known.term(), kept.term());
    }
}
