package io.parley.devices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.spi.OwnClientView;
import io.parley.devices.DeviceService;
import io.parley.devices.WarrantyCatalogueService;
import io.parley.identity.Roles;
import io.parley.uikit.Card;
import io.parley.uikit.EmptyState;
import jakarta.annotation.security.RolesAllowed;

/** The client's own page: its devices, how long each is covered and why, and what is granted for any other. */
@Route("portal/devices")
@Menu(title = "devices.title", order = 127)
@RolesAllowed(Roles.CLIENT_USER)
class PortalDevicesView extends OwnClientView {

    private final DeviceService devices;
    private final WarrantyCatalogueService catalogue;
    private final DevicesSection section;

    PortalDevicesView(
            DeviceService devices, WarrantyCatalogueService catalogue, ClientService clients, DevicesSection section) {
        super("devices.title", clients);
        this.devices = devices;
        this.catalogue = catalogue;
        this.section = section;
    }

    @Override
    protected void show(ClientId client, Div page) {
        var words = section.words(this, client);
        var register = new DeviceRegister(
                client,
                devices,
                words,
                section.actions(),
                new EmptyState(
                        VaadinIcon.PHONE,
                        words.say("devices.portal.empty.title"),
                        words.say("devices.portal.empty.text")));
        page.add(
                new Card(words.say("devices.portal.mine"), register),
                new LookUpCard(catalogue, words, policy -> new Component[0]));
    }
}
