package io.parley.quotes.spi;

import io.parley.clients.ClientId;
import io.parley.quotes.QuoteSummary;
import io.parley.quotes.TermEntryId;

/** Addresses of the page on which an offer's documents are read; a Spring bean of the module that shows them. */
public interface OfferPapers {

    /** Where the documents of a round are read and their terms accepted, without a leading slash. */
    String address(ClientId client, QuoteSummary offer);

    /** The same, at the page on which a captured term stands. */
    String address(ClientId client, QuoteSummary offer, TermEntryId term);
}
