package io.parley.evidence;

import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.common.StaleEditException;
import io.parley.documents.DocumentReference;
import io.parley.identity.CurrentUser;
import io.parley.quotes.QuoteDetails;
import io.parley.quotes.QuoteId;
import io.parley.quotes.QuotePermissions;
import io.parley.quotes.QuoteService;
import io.parley.quotes.TermEntryId;
import io.parley.terms.CapturedTerm;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the documents of an offer and keeps what people make of the proposals. Accepting goes through the capture of terms,
 * so that every rule about evidence holds.
 */
@Service
@Transactional
public class EvidenceService {

    private static final String MAY_READ = "hasAuthority('" + QuotePermissions.READ + "')";
    private static final String MAY_EDIT = "hasAuthority('" + QuotePermissions.EDIT + "')";
    private static final int LONGEST_REASON = 500;

    private final QuoteService quotes;
    private final ProviderPapers papers;
    private final PaperReader reader;
    private final PaperReadingRepository readings;
    private final ProposalVerdictRepository verdicts;
    private final TermTaking taking;
    private final CurrentUser currentUser;
    private final Clock clock;

    EvidenceService(
            QuoteService quotes,
            ProviderPapers papers,
            PaperReader reader,
            PaperReadingRepository readings,
            ProposalVerdictRepository verdicts,
            TermTaking taking,
            CurrentUser currentUser,
            Clock clock) {
        this.quotes = quotes;
        this.papers = papers;
        this.reader = reader;
        this.readings = readings;
        this.verdicts = verdicts;
        this.taking = taking;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The offer with its documents as they are now, and what was read in them. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public OfferEvidence find(QuoteId quote) {
        var offer = quotes.getQuote(quote);
        var papers = papers(offer);
        return new OfferEvidence(
                offer,
                papers,
                kept(offer, papers)
                        .map(reading -> ReadingAssembly.of(offer, papers, reading, verdicts(quote, papers)))
                        .orElse(null));
    }

    private NewestVerdicts verdicts(QuoteId quote, List<DocumentReference> papers) {
        return NewestVerdicts.of(
                quote,
                verdicts.findAllOf(
                        papers.stream().map(paper -> paper.id().value()).toList()));
    }

    /** Reads the documents as they are now and keeps what was found; nothing is done when that was done before. */
    @PreAuthorize(MAY_READ)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void read(QuoteId quote) {
        var offer = quotes.getQuote(quote);
        var papers = papers(offer);
        if (kept(offer, papers).isPresent()) {
            return;
        }
        int pages = papers.stream()
                .filter(PaperReader::isReadable)
                .mapToInt(paper -> paper.pages() == null ? 1 : paper.pages())
                .sum();
        var found = reader.read(papers);
        try {
            readings.saveAndFlush(
                    new PaperReading(offer.client(), reader.fingerprint(papers), pages, found, clock.instant()));
        } catch (DataIntegrityViolationException readTwice) {
            if (kept(offer, papers).isEmpty()) {
                throw readTwice;
            }
        }
    }

    /**
     * Captures what a proposal says as a confirmed term of the offer, with document, page and words.
     *
     * @param earlier what becomes of a term that says something else
     * @throws ProblemException if there is one and nothing was said about it
     * @throws StaleEditException if it was revised in between
     */
    @PreAuthorize(MAY_EDIT)
    public TermEntryId accept(QuoteId quote, ProposalKey id, EarlierTerm earlier) {
        var offer = quotes.getQuote(quote);
        return taking.take(offer, proposal(offer, id).term(), earlier);
    }

    /**
     * Captures what a person read in the words of a proposal instead of what the finder did.
     *
     * @throws ProblemException if it is about another clause, or as {@link #accept}
     * @throws StaleEditException as {@link #accept}
     */
    @PreAuthorize(MAY_EDIT)
    public TermEntryId correct(QuoteId quote, ProposalKey id, CapturedTerm said, EarlierTerm earlier) {
        var offer = quotes.getQuote(quote);
        var proposal = proposal(offer, id);
        if (!said.key().equals(proposal.key())) {
            throw new ProblemException("quotes.problem.term.key");
        }
        var entry = taking.take(offer, said, earlier);
        if (!SameStatement.of(said, proposal.term())) {
            verdicts.save(ProposalVerdict.corrected(offer.client(), quote, proposal, entry, by(), clock.instant()));
        }
        return entry;
    }

    /**
     * Remembers that the document does not say so: this version of it will not be proposed again for it, to any round.
     *
     * @param reason for whoever wonders; may be empty
     */
    @PreAuthorize(MAY_EDIT)
    public void reject(QuoteId quote, ProposalKey id, String reason) {
        var offer = quotes.getQuote(quote);
        var proposal = proposal(offer, id);
        if (reason.length() > LONGEST_REASON) {
            throw new ProblemException("evidence.problem.reason", LONGEST_REASON);
        }
        var why = reason.isBlank() ? null : reason.strip();
        verdicts.save(ProposalVerdict.rejected(offer.client(), quote, proposal, why, by(), clock.instant()));
    }

    /** Takes a rejection back. */
    @PreAuthorize(MAY_EDIT)
    public void reopen(QuoteId quote, ProposalKey id) {
        var offer = quotes.getQuote(quote);
        verdicts.save(ProposalVerdict.reopened(offer.client(), quote, proposal(offer, id), by(), clock.instant()));
    }

    private List<DocumentReference> papers(QuoteDetails offer) {
        return papers.find(offer.client(), offer.summary().providerName());
    }

    private Optional<PaperReading> kept(QuoteDetails offer, List<DocumentReference> papers) {
        return readings.findByClientIdAndPapers(offer.client().value(), reader.fingerprint(papers));
    }

    private KeptProposal proposal(QuoteDetails offer, ProposalKey id) {
        return kept(offer, papers(offer)).stream()
                .flatMap(reading -> reading.proposals().stream())
                .filter(proposal -> proposal.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private String by() {
        return currentUser.require().displayName();
    }
}
