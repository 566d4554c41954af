package io.parley.evidence;

import io.parley.clients.ClientAccess;
import io.parley.clients.EngagementId;
import io.parley.documents.DocumentReference;
import io.parley.promises.StatementSource;
import io.parley.quotes.QuoteId;
import io.parley.quotes.QuoteSummary;
import io.parley.terms.CapturedTerm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What a second document of an offer says otherwise, as far as the documents have been read: a question for the provider, whoever
 * of the two is right. What somebody rejected is not asked.
 */
@Component
class FinderStatements implements StatementSource {

    private final ProviderPapers papers;
    private final PaperReader reader;
    private final PaperReadingRepository readings;
    private final ProposalVerdictRepository verdicts;
    private final ClientAccess access;

    FinderStatements(
            ProviderPapers papers,
            PaperReader reader,
            PaperReadingRepository readings,
            ProposalVerdictRepository verdicts,
            ClientAccess access) {
        this.papers = papers;
        this.reader = reader;
        this.readings = readings;
        this.verdicts = verdicts;
        this.access = access;
    }

    /** The same number of statements for any number of offers. */
    @Override
    public Map<QuoteId, List<CapturedTerm>> about(EngagementId engagement, List<QuoteSummary> offers) {
        var client = access.requireAccess(engagement);
        var all = papers.findAll(client);
        var fingerprints = new HashMap<QuoteId, String>();
        offers.forEach(offer -> {
            var own = ProviderPapers.of(all, offer.providerName());
            if (!own.isEmpty()) {
                fingerprints.put(offer.id(), reader.fingerprint(own));
            }
        });
        if (fingerprints.isEmpty()) {
            return Map.of();
        }
        var read = readings.findAllByClientIdAndPapersIn(client.value(), fingerprints.values()).stream()
                .collect(Collectors.toMap(PaperReading::papers, PaperReading::proposals));
        var said = verdicts.findAllOf(
                all.stream().map(DocumentReference::id).map(id -> id.value()).toList());
        var statements = new HashMap<QuoteId, List<CapturedTerm>>();
        fingerprints.forEach((quote, fingerprint) -> statements.put(
                quote, otherwise(read.getOrDefault(fingerprint, List.of()), NewestVerdicts.of(quote, said))));
        return statements;
    }

    /** Both sides of each disagreement: nobody may have captured the one that governs yet. */
    private static List<CapturedTerm> otherwise(List<KeptProposal> proposals, NewestVerdicts verdicts) {
        var standing = proposals.stream()
                .filter(proposal -> verdicts.about(proposal.id())
                        .filter(verdict -> verdict.verdict() == Verdict.REJECTED)
                        .isEmpty())
                .toList();
        var disputed = standing.stream()
                .filter(proposal -> !proposal.governing())
                .map(KeptProposal::key)
                .collect(Collectors.toSet());
        return standing.stream()
                .filter(proposal -> disputed.contains(proposal.key()))
                .map(KeptProposal::term)
                .toList();
    }
}
