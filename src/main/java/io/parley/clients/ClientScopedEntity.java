package io.parley.clients;

import io.parley.tenancy.TenantScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/**
 * Base of every entity that belongs to one client. Its table's foreign keys carry (tenant_id, client_id), so that no row
 * can hang on another client's parent.
 */
@MappedSuperclass
public abstract class ClientScopedEntity extends TenantScopedEntity {

    @Column(name = "client_id", nullable = false, updatable = false)
    private UUID clientId;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the field
    protected ClientScopedEntity() {}

    protected ClientScopedEntity(ClientId client) {
        this.clientId = client.value();
    }

    public ClientId client() {
        return new ClientId(clientId);
    }
}
