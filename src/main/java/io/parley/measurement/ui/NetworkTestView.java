package io.parley.measurement.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.SiteService;
import io.parley.clients.spi.OwnClientView;
import io.parley.common.Formats;
import io.parley.identity.Roles;
import io.parley.internet.LineStandingService;
import io.parley.internet.LineTestService;
import io.parley.measurement.MeasurementService;
import io.parley.uikit.EmptyState;
import jakarta.annotation.security.RolesAllowed;

/** The client's own page: measure the line of the site one sits at, see how it did before. */
@Route("portal/network-test")
@Menu(title = "measurement.menu", order = 124)
@RolesAllowed(Roles.CLIENT_USER)
class NetworkTestView extends OwnClientView {

    private final MeasurementService measurements;
    private final LineTestService tests;
    private final LineStandingService lines;
    private final ClientService clients;
    private final SiteService sites;

    NetworkTestView(
            MeasurementService measurements,
            LineTestService tests,
            LineStandingService lines,
            ClientService clients,
            SiteService sites) {
        super("measurement.menu", clients);
        this.measurements = measurements;
        this.tests = tests;
        this.lines = lines;
        this.clients = clients;
        this.sites = sites;
    }

    @Override
    protected void show(ClientId client, Div page) {
        var places = sites.findByClient(client);
        if (places.isEmpty()) {
            page.add(nothing("measurement.noSites.title", "measurement.noSites.text"));
            return;
        }
        var zone = clients.getClient(client).profile().timeZone();
        var words = new TestWords(this, Formats.of(getLocale()), zone);
        var needs = new SiteNeeds(client, lines);
        var history = new HistoryCard(client, places, tests, needs, words);
        page.add(new TestCard(client, places, measurements, needs, words, history::tested), history);
    }

    private EmptyState nothing(String title, String text) {
        return new EmptyState(VaadinIcon.DASHBOARD, getTranslation(title), getTranslation(text));
    }
}
