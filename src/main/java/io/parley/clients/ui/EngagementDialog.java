package io.parley.clients.ui;

import com.vaadin.flow.component.UI;
import io.parley.clients.ClientDetails;
import io.parley.clients.EngagementDetails;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.uikit.FormDialog;
import io.parley.uikit.Notices;
import java.util.concurrent.atomic.AtomicLong;

/** Starts or edits an engagement. */
final class EngagementDialog {

    private EngagementDialog() {}

    /** Saving leads to the new engagement's page. */
    static FormDialog start(EngagementService engagements, ClientDetails client) {
        UI ui = UI.getCurrentOrThrow();
        EngagementForm form = new EngagementForm(EngagementInput.Values.startingWith(client), false);
        String title = ui.getTranslation("clients.engagements.start");
        return new FormDialog(title, form, () -> {
                    EngagementId id =
                            engagements.start(client.id(), form.values().draft(null));
                    ui.navigate(ClientNavigation.engagement(client.id(), id));
                })
                .saveText(title)
                .guardedBy(form::changed);
    }

    static FormDialog edit(EngagementService engagements, EngagementDetails engagement, Runnable saved) {
        UI ui = UI.getCurrentOrThrow();
        EngagementForm form = new EngagementForm(EngagementInput.Values.of(engagement.scope()), true);
        AtomicLong version = new AtomicLong(engagement.version());
        return new FormDialog(ui.getTranslation("clients.engagement.edit", engagement.name()), form, () -> {
                    engagements.update(engagement.id(), form.values().draft(engagement.scope()), version.get());
                    Notices.done(ui.getTranslation("clients.engagement.saved"));
                    saved.run();
                })
                .guardedBy(form::changed)
                .onStale(() -> {
                    EngagementDetails now = engagements.getEngagement(engagement.id());
                    version.set(now.version());
                    return form.differencesTo(EngagementInput.Values.of(now.scope()));
                });
    }
}
