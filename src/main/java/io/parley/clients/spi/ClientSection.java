package io.parley.clients.spi;

import com.vaadin.flow.component.Component;
import io.parley.clients.ClientId;

/** One tab of the client page, contributed as a Spring bean. */
public interface ClientSection {

    /** Last part of the tab's address, kebab-case and stable: {@code /clients/{id}/{path}}. */
    String path();

    /** Translation key of the tab's title. */
    String titleKey();

    /** Tabs stand in ascending order; the page's own are 100 apart, from 0. */
    int order();

    /** Authority a person needs to see the tab; without it there is neither tab nor address. */
    String permission();

    /** A new component for one visit. Its services check access again. */
    Component create(ClientId client);
}
