package io.parley.clients;

import io.parley.documents.DocumentFault;
import io.parley.documents.DocumentFaultFound;
import io.parley.identity.AddressBook;
import io.parley.notifications.Inbox;
import io.parley.notifications.InboxMessage;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the administrators, once, that the stored file of a client's document is gone or changed. */
@Component
class FaultNews {

    private static final String PAGE = "settings/storage";

    private final ClientRepository clients;
    private final AddressBook people;
    private final Inbox inbox;

    FaultNews(ClientRepository clients, AddressBook people, Inbox inbox) {
        this.clients = clients;
        this.people = people;
        this.inbox = inbox;
    }

    @EventListener
    void tell(DocumentFaultFound found) {
        String key = found.fault() == DocumentFault.MISSING
                ? "clients.inbox.documentMissing"
                : "clients.inbox.documentDamaged";
        var message = new InboxMessage(key, List.of(name(found.owner().clientId()), found.fileName()), PAGE);
        people.admins().forEach(admin -> inbox.post(admin.member(), message));
    }

    private String name(UUID client) {
        return clients.findById(client).map(Client::name).orElse("");
    }
}
