package io.parley.clients.ui;

import com.vaadin.flow.component.Component;
import io.parley.clients.ClientId;
import io.parley.clients.ClientPermissions;
import io.parley.clients.ClientService;
import io.parley.clients.spi.ClientSection;
import io.parley.clients.spi.ClientTopic;

/** What the client needs and how it weighs it. */
@org.springframework.stereotype.Component
class NeedsSection implements ClientSection {

    private final ClientService clients;

    NeedsSection(ClientService clients) {
        this.clients = clients;
    }

    @Override
    public String path() {
        return "requirements";
    }

    @Override
    public String titleKey() {
        return "clients.needs.title";
    }

    @Override
    public ClientTopic topic() {
        return ClientTopic.REQUIREMENTS;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String permission() {
        return ClientPermissions.READ;
    }

    @Override
    public Component create(ClientId client) {
        return new NeedsCards(clients, client);
    }
}
