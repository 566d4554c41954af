package io.parley.quotes.ui;

import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.clients.spi.EngagementSection;
import io.parley.identity.CurrentUser;
import io.parley.quotes.QuotePermissions;
import io.parley.quotes.QuoteService;
import io.parley.quotes.QuoteTermService;
import io.parley.quotes.spi.OfferPapers;
import io.parley.quotes.spi.ServiceLevelPages;
import org.springframework.stereotype.Component;

/** The tab with what each offer's papers say, and what nobody has said yet. */
@Component
class TermsSection implements EngagementSection {

    private final QuoteService quotes;
    private final QuoteTermService terms;
    private final CatalogueCopy catalogue;
    private final EngagementService engagements;
    private final CurrentUser currentUser;
    private final OfferPapers papers;
    private final ServiceLevelPages levels;

    TermsSection(
            QuoteService quotes,
            QuoteTermService terms,
            CatalogueCopy catalogue,
            EngagementService engagements,
            CurrentUser currentUser,
            OfferPapers papers,
            ServiceLevelPages levels) {
        this.quotes = quotes;
        this.terms = terms;
        this.catalogue = catalogue;
        this.engagements = engagements;
        this.currentUser = currentUser;
        this.papers = papers;
        this.levels = levels;
    }

    @Override
    public String path() {
        return "terms";
    }

    @Override
    public String titleKey() {
        return "quotes.terms.title";
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public String permission() {
        return QuotePermissions.READ;
    }

    @Override
    public com.vaadin.flow.component.Component create(EngagementId engagement) {
        boolean mayEdit = currentUser.require().can(QuotePermissions.EDIT);
        return new TermsPanel(engagements.getEngagement(engagement), quotes, terms, catalogue, papers, levels, mayEdit);
    }
}
