package io.parley.clients.spi;

import com.vaadin.flow.component.Component;
import io.parley.clients.EngagementId;

/** One tab of the engagement page, contributed as a Spring bean. */
public interface EngagementSection {

    /** Last part of the tab's address, kebab-case and stable: {@code /clients/{id}/engagements/{id}/{path}}. */
    String path();

    /** Translation key of the tab's title. */
    String titleKey();

    /**
     * Tabs stand in ascending order: 0 is the engagement's own overview, then Offers 100, Compare 200, Terms 300, Scorecard
     * 400, Strategy 500, Brief 600, Contract check 650, Decision 700.
     */
    int order();

    /** Authority a person needs to see the tab; without it there is neither tab nor address. */
    String permission();

    /** A new component for one visit. Its services check access again. */
    Component create(EngagementId engagement);
}
