package io.parley.readiness.ui;

import com.vaadin.flow.component.Component;
import io.parley.clients.ClientId;
import io.parley.clients.spi.ClientSection;
import io.parley.clients.spi.ClientTopic;
import io.parley.readiness.ReadinessPermissions;
import io.parley.readiness.ReadinessService;

/** The tab with what each site needs before the service starts. */
@org.springframework.stereotype.Component
class ReadinessSection implements ClientSection {

    private final ReadinessService readiness;

    ReadinessSection(ReadinessService readiness) {
        this.readiness = readiness;
    }

    @Override
    public String path() {
        return "readiness";
    }

    @Override
    public String titleKey() {
        return "readiness.section.title";
    }

    @Override
    public ClientTopic topic() {
        return ClientTopic.NETWORK;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public String permission() {
        return ReadinessPermissions.EDIT;
    }

    @Override
    public Component create(ClientId client) {
        return new ReadinessPanel(client, readiness);
    }
}
