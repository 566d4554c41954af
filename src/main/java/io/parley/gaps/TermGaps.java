package io.parley.gaps;

import io.parley.quotes.QuoteId;
import io.parley.warranty.ContractSpan;
import io.parley.warranty.GapGroups;
import org.jspecify.annotations.Nullable;

/**
 * What one contract leaves uncovered.
 *
 * @param quote absent for the contract in force
 * @param span days looked at: of the contract in force those from today on, of an offer all of them
 */
public record TermGaps(@Nullable QuoteId quote, String providerName, ContractSpan span, GapGroups gaps) {

    public boolean inForce() {
        return quote == null;
    }
}
