package io.parley.quotes;

import java.util.List;

/**
 * What an offer has been told about its clauses.
 *
 * @param terms every term that was not taken out, with all its revisions, oldest first
 */
public record OfferHistory(QuoteSummary offer, List<List<QuoteTerm>> terms) {

    public OfferHistory {
        terms = terms.stream().map(List::copyOf).toList();
    }
}
