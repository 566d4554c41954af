package io.parley.requests;

import io.parley.clients.ClientScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;

/** The key of a sealed request: in a table of its own so that nothing reads it by the way, and gone once opened. */
@Entity
class RequestSeal extends ClientScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID requestId;

    @Column(nullable = false, updatable = false, length = 32)
    private byte[] sealKey;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected RequestSeal() {}

    RequestSeal(QuoteRequest request) {
        super(request.client());
        this.requestId = request.id();
        this.sealKey = SealedBox.newKey();
    }

    byte[] key() {
        return sealKey;
    }
}
