package io.parley.clients.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.parley.clients.AssignmentService;
import io.parley.clients.ClientId;
import io.parley.clients.ClientPermissions;
import io.parley.clients.ContactService;
import io.parley.clients.SiteService;
import io.parley.clients.spi.ClientSection;
import io.parley.clients.spi.ClientTopic;

/** Where the client works and whom one talks to. */
@org.springframework.stereotype.Component
class SitesSection implements ClientSection {

    private final SiteService sites;
    private final ContactService contacts;
    private final AssignmentService assignments;

    SitesSection(SiteService sites, ContactService contacts, AssignmentService assignments) {
        this.sites = sites;
        this.contacts = contacts;
        this.assignments = assignments;
    }

    @Override
    public String path() {
        return "sites";
    }

    @Override
    public String titleKey() {
        return "clients.sites.title";
    }

    @Override
    public ClientTopic topic() {
        return ClientTopic.SITES;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String permission() {
        return ClientPermissions.EDIT;
    }

    @Override
    public Component create(ClientId client) {
        Div cards = new Div(new SiteCard(sites, client), new ContactCard(contacts, assignments, client));
        cards.addClassName("pl-stack");
        return cards;
    }
}
