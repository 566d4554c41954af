package io.parley.notifications.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.parley.identity.Actor;
import io.parley.identity.CurrentUser;
import io.parley.notifications.InboxBell;
import io.parley.notifications.InboxMessage;
import io.parley.uikit.Notices;
import org.springframework.stereotype.Component;

/** Says on whatever page is open that something new is in the inbox. */
@Component
class InboxToasts implements VaadinServiceInitListener {

    private final transient CurrentUser currentUser;
    private final transient InboxBell bell;

    InboxToasts(CurrentUser currentUser, InboxBell bell) {
        this.currentUser = currentUser;
        this.bell = bell;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(created -> currentUser
                        .find()
                        .map(Actor::membershipId)
                        .ifPresent(member -> {
                            UI ui = created.getUI();
                            Runnable stop = bell.listen(member, message -> ui.access(() -> say(ui, message)));
                            ui.addDetachListener(closed -> stop.run());
                        }));
    }

    private static void say(UI ui, InboxMessage message) {
        Notices.info(ui.getTranslation(message.titleKey(), message.arguments().toArray()));
    }
}
