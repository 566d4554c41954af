package io.parley.contracts;

import io.parley.quotes.QuoteId;
import org.jspecify.annotations.Nullable;

/**
 * What a bill was checked against: an offer or a contract.
 *
 * @param contract absent for an offer
 * @param quote absent for a contract
 */
record AgreedIn(@Nullable ContractId contract, @Nullable QuoteId quote) {}
