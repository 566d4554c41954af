package io.parley.clients;

import io.parley.tenancy.TenantScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;

/**
 * Base of every entity that belongs to one client. Its table's foreign keys carry (tenant_id, client_id), so that no row
 * can hang on another client's parent. The filter is the net below {@link ClientAccess}: a service that forgot to ask
 * finds nothing of other clients, by query or by key. It asks the table of assignments in the same statement, so that a
 * withdrawn assignment takes effect at once and an empty list needs no sentinel.
 */
@MappedSuperclass
@FilterDef(
        name = ClientScopedEntity.ASSIGNED,
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "everyClient", type = Boolean.class, resolver = ClientWall.EveryClient.class),
            @ParamDef(name = "member", type = UUID.class, resolver = ClientWall.Member.class)
        })
@Filter(
        name = ClientScopedEntity.ASSIGNED,
        deduceAliasInjectionPoints = false,
        condition = "(:everyClient = true or exists (select 1 from client_assignment assigned"
                + " where assigned.tenant_id = {alias}.tenant_id and assigned.client_id = {alias}.client_id"
                + " and assigned.membership_id = :member))")
public abstract class ClientScopedEntity extends TenantScopedEntity {

    static final String ASSIGNED = "assignedClients";

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
