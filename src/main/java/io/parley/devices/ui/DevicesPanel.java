package io.parley.devices.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.clients.ClientId;
import io.parley.devices.DeviceImportService;
import io.parley.devices.DeviceService;
import io.parley.devices.spi.DeviceAction;
import io.parley.documents.UploadGateway;
import io.parley.uikit.EmptyState;
import java.util.List;

/** The register as the consultant keeps it. */
final class DevicesPanel extends Composite<Div> {

    private final DeviceRegister register;
    private final DeviceDialogs dialogs;
    private final Button change;
    private final Button remove;

    DevicesPanel(
            ClientId client,
            DeviceService devices,
            DeviceImportService imports,
            ImportRunner runner,
            UploadGateway gateway,
            DeviceWords words,
            List<DeviceAction> actions) {
        dialogs = new DeviceDialogs(client, devices, words, this::refresh);
        register = new DeviceRegister(
                client,
                devices,
                words,
                actions,
                new EmptyState(
                        VaadinIcon.PHONE,
                        words.say("devices.empty.title"),
                        words.say("devices.empty.text"),
                        importButton(client, imports, runner, gateway, words),
                        addButton(words)));
        change = new Button(words.say("devices.bulk"), pressed -> dialogs.changeMany(register.ticked()));
        change.setTestId("change-devices");
        remove = new Button(words.say("devices.remove"), pressed -> dialogs.removeMany(register.ticked()));
        remove.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
        remove.setTestId("remove-devices");
        register.tickable();
        var grid = register.grid();
        grid.tools(change, remove, importButton(client, imports, runner, gateway, words), addButton(words));
        grid.onOpen(dialogs::open);
        grid.grid().addSelectionListener(ticked -> offer());
        offer();
        getContent().add(register);
    }

    private void offer() {
        boolean some = !register.ticked().isEmpty();
        change.setVisible(some);
        remove.setVisible(some);
    }

    private void refresh() {
        register.grid().grid().deselectAll();
        register.refresh();
    }

    private Button addButton(DeviceWords words) {
        var add = new Button(words.say("devices.add"), pressed -> dialogs.add());
        add.setTestId("add-device");
        return add;
    }

    private Button importButton(
            ClientId client,
            DeviceImportService imports,
            ImportRunner runner,
            UploadGateway gateway,
            DeviceWords words) {
        var button = new Button(
                words.say("devices.import"),
                pressed -> new DeviceUpload(client, imports, runner, gateway, words, this::refresh).open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setTestId("import-devices");
        return button;
    }
}
