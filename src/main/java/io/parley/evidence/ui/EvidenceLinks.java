package io.parley.evidence.ui;

import io.parley.clients.ClientId;
import io.parley.clients.ui.ClientNavigation;
import io.parley.quotes.QuoteSummary;
import io.parley.quotes.TermEntryId;
import io.parley.quotes.spi.OfferPapers;
import org.springframework.stereotype.Component;

@Component
class EvidenceLinks implements OfferPapers {

    /** Parameter of the address: the captured term that is shown first. */
    static final String TERM = "term";

    @Override
    public String address(ClientId client, QuoteSummary offer) {
        return ClientNavigation.engagement(client, offer.engagement(), "offers/" + offer.id() + "/evidence");
    }

    @Override
    public String address(ClientId client, QuoteSummary offer, TermEntryId term) {
        return address(client, offer) + "?" + TERM + "=" + term;
    }
}
