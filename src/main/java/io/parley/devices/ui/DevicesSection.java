package io.parley.devices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.parley.clients.ClientId;
import io.parley.clients.SiteService;
import io.parley.clients.spi.ClientSection;
import io.parley.clients.spi.ClientTopic;
import io.parley.common.Formats;
import io.parley.devices.DeviceImportService;
import io.parley.devices.DevicePermissions;
import io.parley.devices.DeviceService;
import io.parley.devices.spi.DeviceAction;
import io.parley.documents.UploadGateway;
import io.parley.identity.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;

/** The tab with the client's devices. */
@org.springframework.stereotype.Component
class DevicesSection implements ClientSection {

    private final DeviceService devices;
    private final DeviceImportService imports;
    private final ImportRunner runner;
    private final SiteService sites;
    private final UploadGateway gateway;
    private final CurrentUser currentUser;
    private final ObjectProvider<DeviceAction> actions;
    private final Clock clock;

    DevicesSection(
            DeviceService devices,
            DeviceImportService imports,
            ImportRunner runner,
            SiteService sites,
            UploadGateway gateway,
            CurrentUser currentUser,
            ObjectProvider<DeviceAction> actions,
            Clock clock) {
        this.devices = devices;
        this.imports = imports;
        this.runner = runner;
        this.sites = sites;
        this.gateway = gateway;
        this.currentUser = currentUser;
        this.actions = actions;
        this.clock = clock;
    }

    @Override
    public String path() {
        return "devices";
    }

    @Override
    public String titleKey() {
        return "devices.title";
    }

    @Override
    public ClientTopic topic() {
        return ClientTopic.DEVICES;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String permission() {
        return DevicePermissions.EDIT;
    }

    @Override
    public Component create(ClientId client) {
        var words = words(new Div(), client);
        return new DevicesPanel(client, devices, imports, runner, gateway, words, actions());
    }

    /** How devices of the client read, in the reader's language. */
    DeviceWords words(Component texts, ClientId client) {
        Map<String, String> names = new LinkedHashMap<>();
        sites.findByClient(client)
                .forEach(site -> names.put(site.site().code(), site.site().name()));
        var locale = currentUser.require().locale();
        return new DeviceWords(texts, Formats.of(locale), names, LocalDate.now(clock));
    }

    /** What this reader may do about a device. */
    List<DeviceAction> actions() {
        var person = currentUser.require();
        return actions.stream()
                .filter(action -> person.can(action.permission()))
                .sorted(Comparator.comparingInt(DeviceAction::order))
                .toList();
    }
}
