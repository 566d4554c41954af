package io.parley.clients;

import io.parley.documents.DocumentOwner;
import io.parley.documents.spi.DocumentAccess;
import org.springframework.stereotype.Component;

/** Whoever may reach a client may reach its documents. */
@Component
class ClientDocumentAccess implements DocumentAccess {

    private final ClientAccess access;

    ClientDocumentAccess(ClientAccess access) {
        this.access = access;
    }

    @Override
    public void requireAccess(DocumentOwner owner) {
        access.requireAccess(new ClientId(owner.clientId()));
    }
}
