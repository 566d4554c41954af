package io.parley.quotes;

import io.parley.providers.ProviderId;
import io.parley.terms.CapturedTerm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is submitted as a round of a provider's offer.
 *
 * @param provider who offers
 * @param planName name of the plan as printed
 * @param quoteNumber the provider's number of the quote
 * @param quoteDate day of the quote
 * @param validUntil last day on which it can be accepted; absent when the paper does not say
 * @param currency ISO 4217 currency of the prices
 * @param exchangeRate units of the engagement's currency for one of {@code currency}; needed when they differ
 * @param exchangeRateDate the day of the rate; needed with it
 * @param seats seats the offer is for, ≥ 1
 * @param termMonths contract months, ≥ 1
 * @param lines in the order of the paper; blank ones are dropped
 * @param terms what the documents and people say, with evidence
 */
public record QuoteDraft(
        ProviderId provider,
        @Nullable String planName,
        @Nullable String quoteNumber,
        @Nullable LocalDate quoteDate,
        @Nullable LocalDate validUntil,
        String currency,
        @Nullable BigDecimal exchangeRate,
        @Nullable LocalDate exchangeRateDate,
        int seats,
        int termMonths,
        List<QuoteLineDraft> lines,
        List<CapturedTerm> terms) {

    public QuoteDraft {
        lines = List.copyOf(lines);
        terms = List.copyOf(terms);
    }

    /** The same offer with other lines. */
    public QuoteDraft withLines(List<QuoteLineDraft> others) {
        return new QuoteDraft(
                provider,
                planName,
                quoteNumber,
                quoteDate,
                validUntil,
                currency,
                exchangeRate,
                exchangeRateDate,
                seats,
                termMonths,
                others,
                terms);
    }

    /** Without blank lines and stray spaces; a rate where none is needed and a month of a monthly line are dropped. */
    QuoteDraft tidied(String engagementCurrency) {
        boolean foreign = !currency.equals(engagementCurrency);
        var kept = new ArrayList<QuoteLineDraft>();
        lines.stream().filter(line -> !line.isBlank()).forEach(line -> kept.add(line.tidied(kept.size() + 1)));
        return new QuoteDraft(
                provider,
                trimmed(planName),
                trimmed(quoteNumber),
                quoteDate,
                validUntil,
                currency,
                foreign ? exchangeRate : null,
                foreign ? exchangeRateDate : null,
                seats,
                termMonths,
                kept,
                HeadTerms.agreeing(this));
    }

    static @Nullable String trimmed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
