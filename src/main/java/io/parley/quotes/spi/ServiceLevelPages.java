package io.parley.quotes.spi;

import io.parley.clients.ClientId;
import io.parley.quotes.QuoteSummary;

/** Addresses of the page on which a whole service level agreement is edited; a Spring bean of the module that shows it. */
public interface ServiceLevelPages {

    /** The agreement an offer promises, without a leading slash. */
    String ofOffer(ClientId client, QuoteSummary offer);

    /** The same page at one of its clauses. */
    String ofClause(ClientId client, QuoteSummary offer, String key);

    /** The agreement of the contract the client is in now. */
    String ofContract(ClientId client);
}
