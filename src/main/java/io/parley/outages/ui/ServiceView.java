package io.parley.outages.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.parley.clients.ClientFilter;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.ClientSort;
import io.parley.clients.ClientSummary;
import io.parley.clients.SiteService;
import io.parley.common.Formats;
import io.parley.identity.Roles;
import io.parley.outages.OutageService;
import io.parley.outages.ServiceLevelService;
import io.parley.uikit.EmptyState;
import io.parley.uikit.Page;
import io.parley.uikit.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** The client's own page: report an outage in three fields, see what was reported, attained and credited. */
@Route("portal/service")
@StyleSheet("context://assets/styles/outages.css")
@Menu(title = "outages.portal.menu", order = 125)
@RolesAllowed(Roles.CLIENT_USER)
class ServiceView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    /** Somebody who answers for more companies than that is not one of a client's own people. */
    private static final int MOST_CLIENTS = 50;

    private final OutageService outages;
    private final ServiceLevelService levels;
    private final ClientService clients;
    private final SiteService sites;
    private final Clock clock;
    private final Div content = new Div();

    ServiceView(
            OutageService outages, ServiceLevelService levels, ClientService clients, SiteService sites, Clock clock) {
        this.outages = outages;
        this.levels = levels;
        this.clients = clients;
        this.sites = sites;
        this.clock = clock;
        content.addClassName("pl-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var own = clients.find(ClientFilter.ALL, 0, MOST_CLIENTS, ClientSort.NAME, true);
        getContent().removeAll();
        getContent().add(new PageHeader(getTranslation("outages.portal.title")));
        if (own.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            VaadinIcon.PHONE,
                            getTranslation("outages.portal.empty.title"),
                            getTranslation("outages.portal.empty.text")));
            return;
        }
        if (own.size() > 1) {
            var choice = new Select<ClientSummary>();
            choice.setLabel(getTranslation("outages.portal.client"));
            choice.setItems(own);
            choice.setItemLabelGenerator(ClientSummary::name);
            choice.setValue(own.getFirst());
            choice.addValueChangeListener(chosen -> show(chosen.getValue().id()));
            getContent().add(choice);
        }
        getContent().add(content);
        show(own.getFirst().id());
    }

    private void show(ClientId client) {
        content.removeAll();
        Map<String, String> names = new LinkedHashMap<>();
        sites.findByClient(client)
                .forEach(site -> names.put(site.site().code(), site.site().name()));
        var zone = clients.getClient(client).profile().timeZone();
        var formats = Formats.of(getLocale());
        var words = new OutageWords(this, formats, zone, names, clock.instant());
        content.add(
                new ReportCard(client, outages, words, () -> show(client)),
                new ReportedCard(client, outages, words, () -> show(client)),
                new CreditsCard(new ServiceWords(this, formats, levels.find(client), names), null));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("outages.portal.menu");
    }
}
