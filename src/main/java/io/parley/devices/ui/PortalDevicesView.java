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
import io.parley.devices.spi.OwnDevicesPart;
import io.parley.identity.CurrentUser;
import io.parley.identity.Roles;
import io.parley.uikit.Card;
import io.parley.uikit.EmptyState;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The client's own page: its devices, how long each is covered and why, what other modules know to do about them, and what
 * is granted for any other device.
 */
@Route("portal/devices")
@Menu(title = "devices.title", order = 127)
@RolesAllowed(Roles.CLIENT_USER)
class PortalDevicesView extends OwnClientView {

    private final DeviceService devices;
    private final WarrantyCatalogueService catalogue;
    private final DevicesSection section;
    private final ObjectProvider<OwnDevicesPart> parts;
    private final CurrentUser currentUser;

    PortalDevicesView(
            DeviceService devices,
            WarrantyCatalogueService catalogue,
            ClientService clients,
            DevicesSection section,
            ObjectProvider<OwnDevicesPart> parts,
            CurrentUser currentUser) {
        super("devices.title", clients);
        this.devices = devices;
        this.catalogue = catalogue;
        this.section = section;
        this.parts = parts;
        this.currentUser = currentUser;
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
        var cards = new Div();
        cards.addClassName("pl-stack");
        Runnable showCards = () -> {
            cards.removeAll();
            parts().forEach(part -> cards.add(part.card(client)));
        };
        showCards.run();
        register.afterAction(showCards);
        parts().forEach(part -> register.grid().tools(part.action(client, register::changed)));
        page.add(
                new Card(words.say("devices.portal.mine"), register),
                cards,
                new LookUpCard(catalogue, words, policy -> new Component[0]));
    }

    /** What this reader may do and see. */
    private List<OwnDevicesPart> parts() {
        var person = currentUser.require();
        return parts.stream()
                .filter(part -> person.can(part.permission()))
                .sorted(Comparator.comparingInt(OwnDevicesPart::order))
                .toList();
    }
}
