package io.parley.internet.ui;

import com.vaadin.flow.component.Component;
import io.parley.clients.ClientId;
import io.parley.clients.spi.ClientSection;
import io.parley.clients.spi.ClientTopic;
import io.parley.documents.UploadGateway;
import io.parley.internet.CallPlanService;
import io.parley.internet.LineStandingService;
import io.parley.internet.LineTestService;
import io.parley.internet.LinkPermissions;
import io.parley.internet.SiteLinkService;

/** The tab that says whether each site's line carries its calls. */
@org.springframework.stereotype.Component
class LinesSection implements ClientSection {

    private final LineStandingService lines;
    private final SiteLinkService links;
    private final CallPlanService plans;
    private final LineTestService tests;
    private final UploadGateway gateway;

    LinesSection(
            LineStandingService lines,
            SiteLinkService links,
            CallPlanService plans,
            LineTestService tests,
            UploadGateway gateway) {
        this.lines = lines;
        this.links = links;
        this.plans = plans;
        this.tests = tests;
        this.gateway = gateway;
    }

    @Override
    public String path() {
        return "internet";
    }

    @Override
    public String titleKey() {
        return "internet.section.title";
    }

    @Override
    public ClientTopic topic() {
        return ClientTopic.NETWORK;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String permission() {
        return LinkPermissions.EDIT;
    }

    @Override
    public Component create(ClientId client) {
        return new LinesPanel(client, lines, links, plans, tests, gateway);
    }
}
