package io.parley.quotes;

import io.parley.terms.OfferCosting;
import io.parley.terms.PresentContract;
import io.parley.terms.TermSheet;

/**
 * The contract the client is in now, as far as a comparison needs it.
 *
 * @param costing its initial term at the price of contract month 1
 * @param standing where the client stands in it today: months left, notice, termination fee
 */
public record Incumbent(String providerName, TermSheet terms, OfferCosting costing, PresentContract standing) {}
