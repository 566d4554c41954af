package io.parley.negotiation.ui;

import com.vaadin.flow.component.Component;
import io.parley.clients.EngagementId;
import io.parley.clients.spi.EngagementSection;
import io.parley.negotiation.NegotiationPermissions;
import io.parley.negotiation.RecommendationService;
import io.parley.quotes.ComparisonService;

/** The tab on which a consultant recommends an offer. */
@org.springframework.stereotype.Component
class RecommendationSection implements EngagementSection {

    private final RecommendationService recommendations;
    private final ComparisonService comparisons;

    RecommendationSection(RecommendationService recommendations, ComparisonService comparisons) {
        this.recommendations = recommendations;
        this.comparisons = comparisons;
    }

    @Override
    public String path() {
        return "recommendation";
    }

    @Override
    public String titleKey() {
        return "negotiation.recommendation.title";
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public String permission() {
        return NegotiationPermissions.READ;
    }

    @Override
    public Component create(EngagementId engagement) {
        return new RecommendationPanel(recommendations, comparisons, engagement);
    }
}
