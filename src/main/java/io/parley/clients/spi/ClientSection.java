package io.parley.clients.spi;

import com.vaadin.flow.component.Component;
import io.parley.clients.ClientId;

/** One part of the client page with an address of its own, contributed as a Spring bean; it stands in its topic's tab. */
public interface ClientSection {

    /** The tab it stands in. */
    ClientTopic topic();

    /** Last part of the section's address, kebab-case and stable: {@code /clients/{id}/{path}}. */
    String path();

    /** Translation key of the section's title. */
    String titleKey();

    /** Sections of one topic stand in ascending order; the first is what the tab opens. */
    int order();

    /** Authority a person needs to see the section; without it there is neither link nor address. */
    String permission();

    /** A new component for one visit. Its services check access again. */
    Component create(ClientId client);
}
