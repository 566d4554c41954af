package io.parley.devices.spi;

import com.vaadin.flow.component.Component;
import io.parley.clients.ClientId;

/**
 * What another module adds to the page where a client's own people find their devices: something to do about them, and what
 * came of it; contributed as a Spring bean.
 */
public interface OwnDevicesPart {

    /** Authority a person needs to see it. */
    String permission();

    /** Parts stand in ascending order. */
    int order();

    /**
     * A button above the register; it is not shown while there is no device.
     *
     * @param changed shows the page's lists anew
     */
    Component action(ClientId client, Runnable changed);

    /** A card below the register, made anew whenever something changed; its services check access again. */
    Component card(ClientId client);
}
