package io.parley.clients;

import io.parley.identity.MembershipId;
import io.parley.tenancy.TenantScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets a person reach a client. Scoped to the tenant only: the wall itself cannot stand behind the wall. */
@Entity
class ClientAssignment extends TenantScopedEntity {

    @Column(name = "client_id", nullable = false, updatable = false)
    private UUID clientId;

    @Column(nullable = false, updatable = false)
    private UUID membershipId;

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private @Nullable ContactRole contactRole;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ClientAssignment() {}

    /** @param contactRole what the person is at the client; absent for people of the consultancy */
    ClientAssignment(ClientId client, MembershipId member, @Nullable ContactRole contactRole) {
        this.clientId = client.value();
        this.membershipId = member.value();
        this.contactRole = contactRole;
    }

    void becomes(@Nullable ContactRole role) {
        contactRole = role;
    }

    Optional<ContactRole> contactRole() {
        return Optional.ofNullable(contactRole);
    }

    ClientId client() {
        return new ClientId(clientId);
    }

    MembershipId member() {
        return new MembershipId(membershipId);
    }
}
