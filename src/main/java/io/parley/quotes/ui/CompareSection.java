package io.parley.quotes.ui;

import io.parley.clients.EngagementId;
import io.parley.clients.spi.EngagementSection;
import io.parley.quotes.ComparisonService;
import io.parley.quotes.QuotePermissions;
import org.springframework.stereotype.Component;

/** The tab that sets the current offers side by side. */
@Component
class CompareSection implements EngagementSection {

    private final ComparisonService comparisons;

    CompareSection(ComparisonService comparisons) {
        this.comparisons = comparisons;
    }

    @Override
    public String path() {
        return "compare";
    }

    @Override
    public String titleKey() {
        return "quotes.compare.title";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public String permission() {
        return QuotePermissions.READ;
    }

    @Override
    public com.vaadin.flow.component.Component create(EngagementId engagement) {
        var comparison = comparisons.compare(engagement);
        return new ComparePanel(comparison, comparisons.priceTiers(comparison), () -> comparisons.compare(engagement));
    }
}
