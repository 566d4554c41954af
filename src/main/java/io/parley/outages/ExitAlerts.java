package io.parley.outages;

import io.parley.clients.ClientCircle;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.ui.ClientNavigation;
import io.parley.common.Formats;
import io.parley.notifications.Inbox;
import io.parley.notifications.InboxMessage;
import io.parley.notifications.MailOutbox;
import io.parley.notifications.MailRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells a client's consultants, once, that the client may leave its contract for repeated failure. */
@Component
class ExitAlerts {

    private static final String NEWS = "exitRight";

    private final ExitWatcher watcher;
    private final ClientService clients;
    private final ClientCircle circle;
    private final Inbox inbox;
    private final MailOutbox mails;

    ExitAlerts(ExitWatcher watcher, ClientService clients, ClientCircle circle, Inbox inbox, MailOutbox mails) {
        this.watcher = watcher;
        this.clients = clients;
        this.circle = circle;
        this.inbox = inbox;
        this.mails = mails;
    }

    /** Inside one transaction: what was told and that it was told stay together. */
    void look(ClientId client) {
        watcher.look(client).stream()
                .filter(ExitWatch::announce)
                .flatMap(watch -> watch.right().stream())
                .forEach(this::tell);
    }

    private void tell(ExitRight right) {
        var client = clients.getClient(right.client()).name();
        var link = ClientNavigation.client(right.client(), "service");
        for (var person : circle.advisers(right.client())) {
            var words = List.of(
                    client,
                    right.provider(),
                    Formats.of(person.locale()).month(right.since()),
                    Integer.toString(right.failures()),
                    Integer.toString(right.months()),
                    person.displayName());
            inbox.post(person.member(), new InboxMessage("outages.inbox." + NEWS, words, link));
            mails.enqueue(new MailRequest(person.email(), person.locale(), "outages.mail." + NEWS, words, link));
        }
    }
}
