package io.parley.outages.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.SiteService;
import io.parley.clients.spi.OwnClientView;
import io.parley.common.Formats;
import io.parley.documents.UploadGateway;
import io.parley.identity.Roles;
import io.parley.outages.OutageEvidenceService;
import io.parley.outages.OutageService;
import io.parley.outages.ServiceLevelService;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** The client's own page: report an outage in three fields, see what was reported, attained and credited. */
@Route("portal/service")
@StyleSheet("context://assets/styles/outages.css")
@Menu(title = "outages.portal.menu", order = 125)
@RolesAllowed(Roles.CLIENT_USER)
class ServiceView extends OwnClientView {

    private final OutageService outages;
    private final OutageEvidenceService evidence;
    private final UploadGateway gateway;
    private final ServiceLevelService levels;
    private final ClientService clients;
    private final SiteService sites;
    private final Clock clock;

    ServiceView(
            OutageService outages,
            OutageEvidenceService evidence,
            UploadGateway gateway,
            ServiceLevelService levels,
            ClientService clients,
            SiteService sites,
            Clock clock) {
        super("outages.portal.title", clients);
        this.outages = outages;
        this.evidence = evidence;
        this.gateway = gateway;
        this.levels = levels;
        this.clients = clients;
        this.sites = sites;
        this.clock = clock;
    }

    @Override
    protected void show(ClientId client, Div page) {
        Map<String, String> names = new LinkedHashMap<>();
        sites.findByClient(client)
                .forEach(site -> names.put(site.site().code(), site.site().name()));
        var zone = clients.getClient(client).profile().timeZone();
        var formats = Formats.of(getLocale());
        var words = new OutageWords(this, formats, zone, names, clock.instant());
        page.add(
                new ReportCard(client, outages, words, () -> open(client)),
                new ReportedCard(client, outages, evidence, gateway, words, () -> open(client)),
                new CreditsCard(new ServiceWords(this, formats, levels.find(client), names)));
    }
}
