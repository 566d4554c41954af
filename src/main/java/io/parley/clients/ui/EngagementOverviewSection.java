package io.parley.clients.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.parley.clients.ClientPermissions;
import io.parley.clients.EngagementDetails;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.clients.spi.EngagementSection;

/** What is to be bought, and what the arithmetic presumes. */
@org.springframework.stereotype.Component
class EngagementOverviewSection implements EngagementSection {

    private final EngagementService engagements;

    EngagementOverviewSection(EngagementService engagements) {
        this.engagements = engagements;
    }

    @Override
    public String path() {
        return "overview";
    }

    @Override
    public String titleKey() {
        return "clients.engagement.overview.title";
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public String permission() {
        return ClientPermissions.ENGAGEMENT_EDIT;
    }

    @Override
    public Component create(EngagementId id) {
        EngagementDetails engagement = engagements.getEngagement(id);
        Div cards = new Div(new ScopeCard(engagements, engagement), new AssumptionsCard(engagement));
        cards.addClassName("pl-grid-even");
        return cards;
    }
}
