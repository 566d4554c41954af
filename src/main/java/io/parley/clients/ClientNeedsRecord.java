package io.parley.clients;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A client's needs, kept apart from its profile so that two people can work on both at once. */
@Entity
@Table(name = "client_needs")
class ClientNeedsRecord extends ClientScopedEntity {

    @Convert(converter = JsonColumns.Needs.class)
    @Column(nullable = false, length = 65535)
    private ClientNeeds needs;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the field
    protected ClientNeedsRecord() {}

    ClientNeedsRecord(ClientId client) {
        super(client);
        this.needs = ClientNeeds.NONE;
    }

    void revise(ClientNeeds revised, long expectedVersion) {
        requireVersion(expectedVersion);
        needs = revised;
    }

    ClientNeeds needs() {
        return needs;
    }

    ClientNeedsDetails details() {
        return new ClientNeedsDetails(needs, version());
    }
}
