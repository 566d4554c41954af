package io.parley.evidence;

import io.parley.common.EvidenceStatus;
import io.parley.common.ProblemException;
import io.parley.quotes.QuoteDetails;
import io.parley.quotes.QuoteTerm;
import io.parley.quotes.QuoteTermService;
import io.parley.quotes.TermEntryId;
import io.parley.terms.CapturedTerm;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts a statement among the terms of an offer without losing one that says something else. */
@Component
class TermTaking {

    private final QuoteTermService terms;

    TermTaking(QuoteTermService terms) {
        this.terms = terms;
    }

    /** @return the term that says it now */
    TermEntryId take(QuoteDetails offer, CapturedTerm said, EarlierTerm earlier) {
        var quote = offer.summary().id();
        var about = offer.terms().stream()
                .filter(known -> known.term().key().equals(said.key()))
                .toList();
        var same = about.stream()
                .filter(known -> SameStatement.of(known.term(), said))
                .findFirst();
        if (same.isPresent()) {
            return confirm(offer, same.get(), said);
        }
        var unanswered = about.stream().filter(known -> !known.term().isKnown()).findFirst();
        if (unanswered.isPresent() && about.size() == 1) {
            return revise(offer, unanswered.get(), said);
        }
        if (about.isEmpty() || earlier.keep()) {
            return terms.capture(quote, said);
        }
        return replace(offer, about, said, earlier);
    }

    private TermEntryId confirm(QuoteDetails offer, QuoteTerm known, CapturedTerm said) {
        boolean confirms = known.term().evidence().status() != EvidenceStatus.CONFIRMED
                && said.evidence().status() == EvidenceStatus.CONFIRMED;
        return confirms ? revise(offer, known, said) : known.entry();
    }

    private TermEntryId replace(QuoteDetails offer, List<QuoteTerm> about, CapturedTerm said, EarlierTerm earlier) {
        var replaced = about.stream()
                .filter(known -> known.entry().equals(earlier.replaced()))
                .findFirst()
                .orElseThrow(() -> new ProblemException("evidence.problem.differs"));
        terms.revise(offer.summary().id(), replaced.entry(), earlier.revision(), said, null);
        return replaced.entry();
    }

    private TermEntryId revise(QuoteDetails offer, QuoteTerm known, CapturedTerm said) {
        terms.revise(offer.summary().id(), known.entry(), known.revision(), said, null);
        return known.entry();
    }
}
