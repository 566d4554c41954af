package io.parley.clients.ui;

import com.vaadin.flow.component.UI;
import io.parley.clients.ClientId;
import io.parley.clients.ClientNeedsDetails;
import io.parley.clients.ClientService;
import io.parley.uikit.FormDialog;
import io.parley.uikit.Notices;
import java.util.concurrent.atomic.AtomicLong;

/** Edits what a client needs. */
final class NeedsDialog {

    private NeedsDialog() {}

    static FormDialog edit(ClientService clients, ClientId client, ClientNeedsDetails details, Runnable saved) {
        UI ui = UI.getCurrentOrThrow();
        NeedsForm form = new NeedsForm(details.needs());
        AtomicLong version = new AtomicLong(details.version());
        return new FormDialog(ui.getTranslation("clients.needs.edit"), form, () -> {
                    clients.updateNeeds(client, form.needs(), version.get());
                    Notices.done(ui.getTranslation("clients.needs.saved"));
                    saved.run();
                })
                .guardedBy(form::changed)
                .onStale(() -> {
                    ClientNeedsDetails now = clients.getNeeds(client);
                    version.set(now.version());
                    return form.differencesTo(now.needs());
                });
    }
}
