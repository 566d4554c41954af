package io.parley.clients.ui;

import com.vaadin.flow.component.UI;
import io.parley.clients.ClientDetails;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.uikit.FormDialog;
import io.parley.uikit.Notices;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Adds or edits a client. */
final class ClientDialog {

    private ClientDialog() {}

    /** @param added what to do with the new client once it is saved */
    static FormDialog add(ClientService clients, Consumer<ClientId> added) {
        UI ui = UI.getCurrentOrThrow();
        ClientForm form = new ClientForm(ClientForm.blank(ui.getLocale()));
        return new FormDialog(
                        ui.getTranslation("clients.list.add"), form, () -> added.accept(clients.create(form.draft())))
                .saveText(ui.getTranslation("clients.list.add"))
                .guardedBy(form::changed);
    }

    static FormDialog edit(ClientService clients, ClientDetails client, Runnable saved) {
        UI ui = UI.getCurrentOrThrow();
        ClientForm form = new ClientForm(client.profile());
        AtomicLong version = new AtomicLong(client.version());
        return new FormDialog(ui.getTranslation("clients.client.edit", client.name()), form, () -> {
                    clients.update(client.id(), form.draft(), version.get());
                    Notices.done(ui.getTranslation("clients.client.saved"));
                    saved.run();
                })
                .guardedBy(form::changed)
                .onStale(() -> {
                    ClientDetails now = clients.getClient(client.id());
                    version.set(now.version());
                    return form.differencesTo(now.profile());
                });
    }
}
