package io.parley.clients.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.parley.clients.ClientId;
import io.parley.clients.ClientUnassigned;
import io.parley.identity.Actor;
import io.parley.identity.CurrentUser;
import io.parley.identity.MembershipId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Takes a client off the screen of somebody who may not see it any more: the page left open loads again. */
@Component
class OpenClientPages implements VaadinServiceInitListener {

    private final transient CurrentUser currentUser;
    private final transient Map<MembershipId, Set<UI>> open = new ConcurrentHashMap<>();

    OpenClientPages(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(created -> currentUser
                        .find()
                        .map(Actor::membershipId)
                        .ifPresent(member -> remember(member, created.getUI())));
    }

    @TransactionalEventListener
    void on(ClientUnassigned event) {
        open.getOrDefault(event.member(), Set.of()).forEach(ui -> ui.access(() -> leave(ui, event.client())));
    }

    private void remember(MembershipId member, UI page) {
        open.compute(member, (any, pages) -> {
            Set<UI> all = pages == null ? ConcurrentHashMap.newKeySet() : pages;
            all.add(page);
            return all;
        });
        page.addDetachListener(closed -> open.computeIfPresent(member, (any, pages) -> {
            pages.remove(page);
            return pages.isEmpty() ? null : pages;
        }));
    }

    /** A page about another client stays, and with it what is typed there. */
    private static void leave(UI page, ClientId client) {
        String path = page.getActiveViewLocation().getPath();
        if (!path.startsWith("clients/") || path.startsWith("clients/" + client)) {
            page.getPage().reload();
        }
    }
}
