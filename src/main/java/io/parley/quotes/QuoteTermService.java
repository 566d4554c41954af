package io.parley.quotes;

import io.parley.clients.EngagementId;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.common.StaleEditException;
import io.parley.identity.CurrentUser;
import io.parley.terms.CapturedTerm;
import io.parley.terms.TermSheet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What documents and people say about a round. Terms are captured and confirmed after the round without touching its lines;
 * each change is another revision, so nothing a figure stood on is ever lost.
 */
@Service
@Transactional
public class QuoteTermService {

    private final QuoteArchive archive;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QuoteTermService(QuoteArchive archive, CurrentUser currentUser, ApplicationEventPublisher events, Clock clock) {
        this.archive = archive;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Captures a further term of a round.
     *
     * @throws ProblemException if a confirmed term names no document or no words, or a claim nobody who said it
     */
    @PreAuthorize("hasAuthority('" + QuotePermissions.EDIT + "')")
    public TermEntryId capture(QuoteId id, CapturedTerm term) {
        var quote = archive.required(id);
        TermEvidence.require(term);
        int number = archive.history(quote).nextEntryNumber();
        return save(quote, TermRevision.first(quote, number, stamped(term), clock.instant(), by()));
    }

    /**
     * Says something else about a term: a correction, or its confirmation in a document. The earlier revision is kept.
     *
     * @param expectedRevision the revision the form was opened with
     * @param reason why, for whoever reads the history
     * @throws StaleEditException if somebody revised the term in between
     */
    @PreAuthorize("hasAuthority('" + QuotePermissions.EDIT + "')")
    public void revise(
            QuoteId id, TermEntryId entry, int expectedRevision, CapturedTerm term, @Nullable String reason) {
        var quote = archive.required(id);
        TermEvidence.require(term);
        var newest = newest(quote, entry, expectedRevision);
        if (!TermHistory.saysTheSame(newest.captured(), term)) {
            save(quote, newest.corrected(stamped(term), reason, clock.instant(), by()));
        }
    }

    /** Takes out a term that was captured by mistake; its revisions stay readable. */
    @PreAuthorize("hasAuthority('" + QuotePermissions.EDIT + "')")
    public void retire(QuoteId id, TermEntryId entry, int expectedRevision, String reason) {
        var quote = archive.required(id);
        if (reason.isBlank()) {
            throw new ProblemException("quotes.problem.retireReason");
        }
        save(quote, newest(quote, entry, expectedRevision).takenOut(reason.strip(), clock.instant(), by()));
    }

    /**
     * Captures claims about clauses of which the round says nothing yet; what it says already stands.
     *
     * @return how many were captured
     * @throws ProblemException if a claim does not say who said it
     */
    @PreAuthorize("hasAuthority('" + QuotePermissions.EDIT + "')")
    public int captureUnknown(QuoteId id, List<CapturedTerm> claims) {
        var quote = archive.required(id);
        claims.forEach(TermEvidence::require);
        var history = archive.history(quote);
        var known = TermSheet.of(history.captured());
        int number = history.nextEntryNumber();
        int captured = 0;
        for (var claim : claims) {
            if (known.isKnown(claim.key())) {
                continue;
            }
            var open = history.current().stream()
                    .filter(revision -> revision.captured().key().equals(claim.key()))
                    .findFirst();
            save(
                    quote,
                    open.isPresent()
                            ? open.get().corrected(stamped(claim), null, clock.instant(), by())
                            : TermRevision.first(quote, number++, stamped(claim), clock.instant(), by()));
            captured++;
        }
        return captured;
    }

    /** Every revision of a term, oldest first. */
    @PreAuthorize("hasAuthority('" + QuotePermissions.READ + "')")
    @Transactional(readOnly = true)
    public List<QuoteTerm> findHistory(QuoteId id, TermEntryId entry) {
        return archive.history(archive.required(id)).of(entry).stream()
                .map(TermRevision::term)
                .toList();
    }

    /**
     * What the current offers were told about their clauses; providers by name. The number of statements does not depend on
     * the number of offers or terms.
     */
    @PreAuthorize("hasAuthority('" + QuotePermissions.READ + "')")
    @Transactional(readOnly = true)
    public List<OfferHistory> findHistories(EngagementId engagement) {
        return archive.currentHistories(engagement).entrySet().stream()
                .map(offer -> new OfferHistory(offer.getKey(), revisions(offer.getValue())))
                .toList();
    }

    private static List<List<QuoteTerm>> revisions(TermHistory history) {
        return history.current().stream()
                .map(current -> history.of(current.entry()).stream()
                        .map(TermRevision::term)
                        .toList())
                .toList();
    }

    /** Adds what the round has never been told; a new statement about a known clause becomes its next revision. */
    void addTo(Quote quote, List<CapturedTerm> terms) {
        var history = archive.history(quote);
        var added = new ArrayList<CapturedTerm>();
        for (var term : terms) {
            if (history.knows(term)) {
                continue;
            }
            var known = history.about(term);
            if (known.isPresent()) {
                save(quote, known.get().corrected(stamped(term), null, clock.instant(), by()));
            } else {
                added.add(stamped(term));
            }
        }
        archive.addTerms(quote, history.nextEntryNumber(), added, by());
    }

    private TermRevision newest(Quote quote, TermEntryId entry, int expectedRevision) {
        var newest = archive.history(quote).newest(entry).orElseThrow(NotFoundException::new);
        if (newest.revision() != expectedRevision || newest.retired()) {
            throw new StaleEditException();
        }
        return newest;
    }

    private TermEntryId save(Quote quote, TermRevision revision) {
        archive.add(revision);
        events.publishEvent(new QuoteTermRevised(
                quote.quoteId(),
                quote.client(),
                revision.entry(),
                revision.captured().key(),
                revision.revision()));
        return revision.entry();
    }

    private CapturedTerm stamped(CapturedTerm term) {
        return TermEvidence.stamped(term, by(), LocalDate.now(clock));
    }

    private String by() {
        return currentUser.require().displayName();
    }
}
