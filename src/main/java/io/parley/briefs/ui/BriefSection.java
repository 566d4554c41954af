package io.parley.briefs.ui;

import com.vaadin.flow.component.Component;
import io.parley.briefs.BriefPermissions;
import io.parley.briefs.BriefService;
import io.parley.briefs.ReleasedBriefService;
import io.parley.clients.EngagementId;
import io.parley.clients.spi.EngagementSection;
import io.parley.negotiation.RecommendationService;

/** The tab on which a brief is printed, looked at and released. */
@org.springframework.stereotype.Component
class BriefSection implements EngagementSection {

    private final BriefService briefs;
    private final ReleasedBriefService released;
    private final RecommendationService recommendations;

    BriefSection(BriefService briefs, ReleasedBriefService released, RecommendationService recommendations) {
        this.briefs = briefs;
        this.released = released;
        this.recommendations = recommendations;
    }

    @Override
    public String path() {
        return "brief";
    }

    @Override
    public String titleKey() {
        return "briefs.section.title";
    }

    @Override
    public int order() {
        return 600;
    }

    @Override
    public String permission() {
        return BriefPermissions.READ;
    }

    @Override
    public Component create(EngagementId engagement) {
        return new BriefPanel(
                briefs, released, engagement, recommendations.find(engagement).isPresent());
    }
}
