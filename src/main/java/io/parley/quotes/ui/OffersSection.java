package io.parley.quotes.ui;

import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.clients.spi.EngagementSection;
import io.parley.identity.CurrentUser;
import io.parley.quotes.ComparisonService;
import io.parley.quotes.QuotePermissions;
import io.parley.quotes.QuoteService;
import io.parley.quotes.spi.OfferPapers;
import org.springframework.stereotype.Component;

/** The tab with every provider's rounds. */
@Component
class OffersSection implements EngagementSection {

    static final String PATH = "offers";

    private final QuoteService quotes;
    private final ComparisonService comparisons;
    private final EngagementService engagements;
    private final CurrentUser currentUser;
    private final OfferPapers papers;

    OffersSection(
            QuoteService quotes,
            ComparisonService comparisons,
            EngagementService engagements,
            CurrentUser currentUser,
            OfferPapers papers) {
        this.quotes = quotes;
        this.comparisons = comparisons;
        this.engagements = engagements;
        this.currentUser = currentUser;
        this.papers = papers;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String titleKey() {
        return "quotes.offers.title";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String permission() {
        return QuotePermissions.READ;
    }

    @Override
    public com.vaadin.flow.component.Component create(EngagementId engagement) {
        return new OffersPanel(
                engagements.getEngagement(engagement), quotes, comparisons, papers, currentUser.require());
    }
}
