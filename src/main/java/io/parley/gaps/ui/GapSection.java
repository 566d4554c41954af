package io.parley.gaps.ui;

import com.vaadin.flow.component.Component;
import io.parley.clients.ClientId;
import io.parley.clients.spi.ClientSection;
import io.parley.clients.spi.ClientTopic;
import io.parley.gaps.GapPermissions;
import io.parley.gaps.GapService;

/** The tab with what contracts leave uncovered of a client's devices. */
@org.springframework.stereotype.Component
class GapSection implements ClientSection {

    private final GapService gaps;

    GapSection(GapService gaps) {
        this.gaps = gaps;
    }

    @Override
    public String path() {
        return "gap-map";
    }

    @Override
    public String titleKey() {
        return "gaps.section.title";
    }

    @Override
    public ClientTopic topic() {
        return ClientTopic.DEVICES;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public String permission() {
        return GapPermissions.READ;
    }

    @Override
    public Component create(ClientId client) {
        return new GapPanel(gaps.find(client), () -> gaps.find(client));
    }
}
