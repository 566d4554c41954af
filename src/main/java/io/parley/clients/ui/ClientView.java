package io.parley.clients.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.parley.clients.ClientDetails;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.spi.ClientSection;
import io.parley.clients.spi.ClientTopic;
import io.parley.common.NotFoundException;
import io.parley.identity.Actor;
import io.parley.identity.CurrentUser;
import io.parley.identity.Roles;
import io.parley.uikit.Page;
import io.parley.uikit.PageHeader;
import io.parley.uikit.RouteIds;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One client: who they are, and what the modules know of them, a tab each. */
@Route("clients/:clientId/:section?")
@RolesAllowed({Roles.TENANT_ADMIN, Roles.CONSULTANT})
class ClientView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final ClientService clients;
    private final List<ClientSection> sections;
    private final CurrentUser currentUser;
    private String title = "";

    ClientView(ClientService clients, List<ClientSection> sections, CurrentUser currentUser) {
        this.clients = clients;
        this.sections = sections.stream()
                .sorted(Comparator.comparing(ClientSection::topic).thenComparing(ClientSection::order))
                .toList();
        this.currentUser = currentUser;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters parameters = event.getRouteParameters();
        ClientDetails client = clients.getClient(RouteIds.get(parameters, "clientId", ClientId::of));
        Actor reader = currentUser.require();
        List<ClientSection> shown = sections.stream()
                .filter(section -> reader.can(section.permission()))
                .toList();
        ClientSection selected =
                parameters.get("section").map(path -> find(shown, path)).orElseGet(shown::getFirst);
        title = client.name();
        getContent().removeAll();
        getContent().add(header(client), tabs(client.id(), shown, selected), selected.create(client.id()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private PageHeader header(ClientDetails client) {
        PageHeader header =
                new PageHeader(client.name()).crumb(getTranslation("clients.list.title"), ClientListView.class);
        String industry = client.profile().industry();
        return industry.isEmpty() ? header : header.meta(industry);
    }

    private Component tabs(ClientId client, List<ClientSection> shown, ClientSection selected) {
        String address = ClientNavigation.client(client);
        List<ClientSection> beside = shown.stream()
                .filter(section -> section.topic() == selected.topic())
                .toList();
        SectionTabs topics =
                SectionTabs.of(address, topics(shown), beside.getFirst().path());
        return beside.size() == 1
                ? topics
                : new Div(topics, SectionTabs.within(address, entries(beside), selected.path()));
    }

    /** A tab for each topic: it opens the first of its sections this person may see. */
    private List<SectionTabs.Entry> topics(List<ClientSection> shown) {
        Map<ClientTopic, String> firsts = new EnumMap<>(ClientTopic.class);
        shown.forEach(section -> firsts.putIfAbsent(section.topic(), section.path()));
        return firsts.entrySet().stream()
                .map(topic -> new SectionTabs.Entry(
                        topic.getValue(), getTranslation(topic.getKey().titleKey())))
                .toList();
    }

    private List<SectionTabs.Entry> entries(List<ClientSection> sections) {
        return sections.stream()
                .map(section -> new SectionTabs.Entry(section.path(), getTranslation(section.titleKey())))
                .toList();
    }

    private static ClientSection find(List<ClientSection> shown, String path) {
        return shown.stream()
                .filter(section -> section.path().equals(path))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
