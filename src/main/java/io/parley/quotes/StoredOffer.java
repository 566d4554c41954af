package io.parley.quotes;

import io.parley.terms.CapturedTerm;
import java.util.List;

/** A round with everything stored about it. */
record StoredOffer(Quote quote, QuoteSummary summary, List<QuoteLine> lines, TermHistory history) {

    /** What was captured, and what only the head of the quote says. */
    List<CapturedTerm> terms() {
        return HeadTerms.completed(history.captured(), summary);
    }

    /**
     * As it was submitted, with what has been captured since.
     *
     * @param engagementCurrency ISO 4217 currency in which the engagement compares
     */
    QuoteDraft draft(String engagementCurrency) {
        return new QuoteDetails(
                        summary,
                        quote.client(),
                        quote.rateInto(engagementCurrency),
                        lines,
                        history.current().stream().map(TermRevision::term).toList())
                .toDraft();
    }
}
