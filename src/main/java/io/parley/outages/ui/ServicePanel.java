package io.parley.outages.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import io.parley.clients.ClientDetails;
import io.parley.clients.SiteService;
import io.parley.common.Formats;
import io.parley.documents.UploadGateway;
import io.parley.outages.CreditClaimService;
import io.parley.outages.OutageService;
import io.parley.outages.ServiceLevelService;
import io.parley.uikit.Card;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the service attained and the log of its outages, for the consultant. */
@StyleSheet("context://assets/styles/outages.css")
final class ServicePanel extends Composite<Div> {

    private final ClientDetails client;
    private final OutageService outages;
    private final ServiceLevelService levels;
    private final CreditClaimService claims;
    private final SiteService sites;
    private final UploadGateway gateway;
    private final Clock clock;

    ServicePanel(
            ClientDetails client,
            OutageService outages,
            ServiceLevelService levels,
            CreditClaimService claims,
            SiteService sites,
            UploadGateway gateway,
            Clock clock) {
        this.client = client;
        this.outages = outages;
        this.levels = levels;
        this.claims = claims;
        this.sites = sites;
        this.gateway = gateway;
        this.clock = clock;
        getContent().addClassName("pl-stack");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        show();
    }

    private void show() {
        getContent().removeAll();
        Map<String, String> names = new LinkedHashMap<>();
        sites.findByClient(client.id())
                .forEach(site -> names.put(site.site().code(), site.site().name()));
        var words =
                new OutageWords(this, Formats.of(getLocale()), client.profile().timeZone(), names, clock.instant());
        var credits = new ServiceWords(this, Formats.of(getLocale()), levels.find(client.id()), names);
        var dialogs = new ClaimDialogs(client.id(), claims, credits, this::show);
        getContent()
                .add(
                        new CreditsCard(credits, dialogs::open),
                        new Card(
                                getTranslation("outages.log.title"),
                                new OutageLog(client.id(), outages, gateway, words, this::show)));
    }
}
