package io.parley.devices.spi;

import com.vaadin.flow.component.Component;
import io.parley.clients.ClientId;
import io.parley.devices.DeviceSummary;

/** Something to do about one device, such as reporting it broken; contributed as a Spring bean. */
public interface DeviceAction {

    /** Authority a person needs to see it. */
    String permission();

    /** Actions of a row stand in ascending order. */
    int order();

    /**
     * A small button for one row; its services check access again.
     *
     * @param changed shows the register anew
     */
    Component create(ClientId client, DeviceSummary device, Runnable changed);
}
