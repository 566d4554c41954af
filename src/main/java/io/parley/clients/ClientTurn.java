package io.parley.clients;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets those who work something out for a client, on whatever node, do so one after the other. The lock is the client's own
 * row: what is worked out may have no row yet that could be locked.
 */
@Component
public class ClientTurn {

    private final ClientRepository clients;

    ClientTurn(ClientRepository clients) {
        this.clients = clients;
    }

    /** Waits until it is the caller's turn, which lasts until its transaction ends. Ask before anything else is read. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(ClientId client) {
        clients.lock(client.value());
    }
}
