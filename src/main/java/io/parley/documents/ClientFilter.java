package io.parley.documents;

/**
 * The net below {@link io.parley.documents.spi.DocumentAccess}: the filter which the module of clients defines and feeds,
 * named here by its name alone, because that module stands above this one.
 */
final class ClientFilter {

    static final String NAME = "assignedClients";
    static final String CONDITION = "(:everyClient = true or exists (select 1 from client_assignment assigned"
            + " where assigned.tenant_id = {alias}.tenant_id and assigned.client_id = {alias}.client_id"
            + " and assigned.membership_id = :member))";

    private ClientFilter() {}
}
