package io.parley.quotes;

import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.common.ProblemException;
import io.parley.terms.CapturedTerm;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a captured term must say about where it comes from (domain.md §0). */
public final class TermEvidence {

    private TermEvidence() {}

    /** @throws ProblemException if a confirmed term names no document or no words, or a claim nobody who said it */
    public static void require(CapturedTerm term) {
        var evidence = term.evidence();
        if (term.key().isBlank()) {
            throw new ProblemException("quotes.problem.term.key");
        }
        if (evidence.status() != EvidenceStatus.UNKNOWN && term.value() == null) {
            throw new ProblemException("quotes.problem.term.value");
        }
        if (evidence.status() == EvidenceStatus.CONFIRMED
                && (isBlank(evidence.document()) || isBlank(evidence.quote()))) {
            throw new ProblemException("quotes.problem.term.document");
        }
        if (evidence.status() == EvidenceStatus.CLAIMED && isBlank(evidence.saidBy()) && isBlank(evidence.document())) {
            throw new ProblemException("quotes.problem.term.saidBy");
        }
    }

    /** The term with who captured it, and when it was true if nobody says otherwise. */
    public static CapturedTerm stamped(CapturedTerm term, String recordedBy, LocalDate today) {
        var evidence = term.evidence();
        return with(
                term,
                new Evidence(
                        evidence.status(),
                        evidence.document(),
                        evidence.page(),
                        evidence.quote(),
                        evidence.saidBy(),
                        evidence.asOf() == null ? today : evidence.asOf(),
                        evidence.recordedBy() == null ? recordedBy : evidence.recordedBy()));
    }

    /** The same statement, on the word of somebody who has read it in a paper but quotes no words: a claim. */
    public static CapturedTerm readBy(CapturedTerm term, String paper, String reader, LocalDate today) {
        return with(term, new Evidence(EvidenceStatus.CLAIMED, paper, null, null, reader, today, reader));
    }

    private static CapturedTerm with(CapturedTerm term, Evidence evidence) {
        return new CapturedTerm(term.key(), term.value(), term.unit(), evidence, term.label());
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
