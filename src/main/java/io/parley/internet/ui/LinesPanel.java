package io.parley.internet.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.clients.ClientId;
import io.parley.common.Formats;
import io.parley.documents.UploadGateway;
import io.parley.internet.CallPlanService;
import io.parley.internet.LineStandingService;
import io.parley.internet.LineTestService;
import io.parley.internet.SiteLinkService;
import io.parley.uikit.EmptyState;

/** The client's habits, then each site: what its line carries, and what is missing to know. */
final class LinesPanel extends Composite<Div> {

    private final ClientId client;
    private final LineStandingService lines;
    private final SiteLinkService links;
    private final CallPlanService plans;
    private final LineTestService tests;
    private final UploadGateway gateway;

    LinesPanel(
            ClientId client,
            LineStandingService lines,
            SiteLinkService links,
            CallPlanService plans,
            LineTestService tests,
            UploadGateway gateway) {
        this.client = client;
        this.lines = lines;
        this.links = links;
        this.plans = plans;
        this.tests = tests;
        this.gateway = gateway;
        getContent().addClassName("pl-stack");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        show();
    }

    private void show() {
        getContent().removeAll();
        var standing = lines.find(client);
        if (standing.sites().isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            VaadinIcon.CONNECT,
                            getTranslation("internet.empty.title"),
                            getTranslation("internet.empty.text")));
            return;
        }
        var words = new LineWords(
                this, Formats.of(getLocale()), standing.habits().habits().mosNeed());
        getContent().add(new HabitsCard(client, standing.habits(), plans, words, this::show));
        for (var site : standing.sites()) {
            getContent().add(new SiteLineCard(client, site, links, plans, words, this::show));
        }
        getContent().add(new LineTestList(client, tests, gateway, standing.zone(), this::show));
    }
}
