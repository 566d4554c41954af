package io.parley.contracts;

import io.parley.providers.ProviderId;
import io.parley.quotes.QuoteLineDraft;
import io.parley.terms.CapturedTerm;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person fills in about the contract a client is in now.
 *
 * @param provider who serves the client today
 * @param accountNumber as it stands on the bill
 * @param start first day of the contract; every month counts from it
 * @param termMonths initial term, ≥ 1
 * @param seats seats served, ≥ 1
 * @param numbers telephone numbers served, ≥ 0
 * @param currency ISO 4217 currency of the charges
 * @param lines charges at the price of contract month 1; the escalator does the rest
 * @param terms what the contract says, with evidence
 * @param notice the notice that was sent; absent while none was
 * @param claims service credits asked for so far
 */
public record ContractDraft(
        ProviderId provider,
        @Nullable String accountNumber,
        LocalDate start,
        int termMonths,
        int seats,
        int numbers,
        String currency,
        List<QuoteLineDraft> lines,
        List<CapturedTerm> terms,
        @Nullable NoticeSent notice,
        List<ClaimMade> claims) {

    public ContractDraft {
        lines = List.copyOf(lines);
        terms = List.copyOf(terms);
        claims = List.copyOf(claims);
    }

    public ContractDraft withTerms(List<CapturedTerm> said) {
        return new ContractDraft(
                provider, accountNumber, start, termMonths, seats, numbers, currency, lines, said, notice, claims);
    }

    public ContractDraft withNotice(@Nullable NoticeSent sent) {
        return new ContractDraft(
                provider, accountNumber, start, termMonths, seats, numbers, currency, lines, terms, sent, claims);
    }
}
