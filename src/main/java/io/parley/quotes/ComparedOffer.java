package io.parley.quotes;

import io.parley.terms.ExchangeRate;
import io.parley.terms.FeatureFit;
import io.parley.terms.Finding;
import io.parley.terms.OfferCosting;
import io.parley.terms.Severity;
import io.parley.terms.TermSheet;
import io.parley.terms.WaitOrLeave;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One column of a comparison: the newest round of a provider with everything computed from it.
 *
 * @param quote head of the round
 * @param rate the rate into the engagement's currency; absent when the quote is in it
 * @param lines in the order of the paper
 * @param captured the terms with their ids and revisions
 * @param terms the same, read by meaning
 * @param costing every figure, in the engagement's currency
 * @param sameScope seats and months are those of the engagement, so that totals can be set side by side
 * @param lowestTotal the lowest total among the offers of the same scope that have not expired
 * @param findings what the rules found, gates first
 * @param fit how it meets what the client must have
 * @param waitOrLeave when to leave the present contract for it; empty without one, or when its termination fee is unknown
 */
public record ComparedOffer(
        QuoteSummary quote,
        @Nullable ExchangeRate rate,
        List<QuoteLine> lines,
        List<QuoteTerm> captured,
        TermSheet terms,
        OfferCosting costing,
        boolean sameScope,
        boolean lowestTotal,
        List<Finding> findings,
        FeatureFit fit,
        Optional<WaitOrLeave> waitOrLeave) {

    public QuoteId quoteId() {
        return quote.id();
    }

    public String providerName() {
        return quote.providerName();
    }

    public @Nullable String planName() {
        return quote.planName();
    }

    public @Nullable String quoteNumber() {
        return quote.quoteNumber();
    }

    public @Nullable LocalDate validUntil() {
        return quote.validUntil();
    }

    public QuoteValidity validity() {
        return quote.validity();
    }

    /** Not past its last day; an offer without one counts until somebody says otherwise. */
    public boolean stands() {
        return validity() == QuoteValidity.VALID || validity() == QuoteValidity.UNKNOWN;
    }

    /** What excludes it from a recommendation unless a consultant says why not. */
    public List<Finding> gates() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.GATE)
                .toList();
    }

    ComparedOffer asLowest() {
        return new ComparedOffer(
                quote, rate, lines, captured, terms, costing, sameScope, true, findings, fit, waitOrLeave);
    }
}
