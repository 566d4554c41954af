package io.parley.evidence;

import io.parley.common.Evidence;
import io.parley.quotes.QuoteTerm;
import io.parley.quotes.TermEntryId;
import io.parley.terms.CapturedTerm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the finder believes to have read in an offer's documents, and what became of it.
 *
 * @param term as it would be captured, with the exact words
 * @param confidence 0 to 1: how seldom the rule that found it is wrong
 * @param governing false for a statement that another document of the offer, which comes first, contradicts
 * @param captured what the offer's terms say about the same clause now
 * @param reason why it was rejected, if somebody said so
 * @param decidedBy who rejected or corrected it
 * @param capturedAs the term that was captured instead, of a corrected one
 */
public record TermProposal(
        ProposalKey id,
        CapturedTerm term,
        double confidence,
        boolean governing,
        ProposalState state,
        List<QuoteTerm> captured,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable TermEntryId capturedAs) {

    public TermProposal {
        captured = List.copyOf(captured);
    }

    public Evidence evidence() {
        return term.evidence();
    }

    /** Terms of the offer that say something else about the clause. */
    public List<QuoteTerm> differing() {
        return differing(term);
    }

    /**
     * Terms that stand in the way of a statement about the same clause.
     *
     * @param said what is to be captured; none differ when a term says it already
     */
    public List<QuoteTerm> differing(CapturedTerm said) {
        var known = captured.stream().filter(term -> term.term().isKnown()).toList();
        return known.stream().anyMatch(term -> SameStatement.of(term.term(), said)) ? List.of() : known;
    }
}
