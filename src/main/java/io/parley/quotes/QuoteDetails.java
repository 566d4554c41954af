package io.parley.quotes;

import io.parley.clients.ClientId;
import io.parley.terms.CapturedTerm;
import io.parley.terms.ExchangeRate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One round with everything it says.
 *
 * @param rate the rate into the engagement's currency; absent when the quote is in it
 * @param terms newest revision of each term that was not taken out
 */
public record QuoteDetails(
        QuoteSummary summary,
        ClientId client,
        @Nullable ExchangeRate rate,
        List<QuoteLine> lines,
        List<QuoteTerm> terms) {

    public QuoteDetails {
        lines = List.copyOf(lines);
        terms = List.copyOf(terms);
    }

    public List<CapturedTerm> capturedTerms() {
        return terms.stream().map(QuoteTerm::term).toList();
    }

    /** What the editor opens with: a copy to change and submit as the next round. */
    public QuoteDraft toDraft() {
        return new QuoteDraft(
                summary.provider(),
                summary.planName(),
                summary.quoteNumber(),
                summary.quoteDate(),
                summary.validUntil(),
                summary.currency(),
                rate == null ? null : rate.rate(),
                rate == null ? null : rate.asOf(),
                summary.seats(),
                summary.termMonths(),
                lines.stream().map(QuoteLine::toDraft).toList(),
                capturedTerms());
    }
}
