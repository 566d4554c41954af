package io.parley.negotiation.ui;

import com.vaadin.flow.component.Component;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.clients.spi.EngagementSection;
import io.parley.negotiation.NegotiationPermissions;
import io.parley.negotiation.RecommendationService;
import io.parley.quotes.ComparisonService;
import io.parley.readiness.ReadinessService;

/** The tab on which a consultant recommends an offer. */
@org.springframework.stereotype.Component
class RecommendationSection implements EngagementSection {

    private final RecommendationService recommendations;
    private final ComparisonService comparisons;
    private final EngagementService engagements;
    private final ReadinessService readiness;

    RecommendationSection(
            RecommendationService recommendations,
            ComparisonService comparisons,
            EngagementService engagements,
            ReadinessService readiness) {
        this.recommendations = recommendations;
        this.comparisons = comparisons;
        this.engagements = engagements;
        this.readiness = readiness;
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
        return new RecommendationPanel(
                recommendations,
                comparisons,
                () -> readiness.find(
                        engagements.getEngagement(engagement).client().id()),
                engagement);
    }
}
