package io.parley.clients;

import java.util.Optional;

/**
 * The second wall: whether the person at work may reach a client. A tenant admin reaches all clients of the tenant;
 * consultants and client users only those assigned to them; jobs that run for a tenant reach all of it.
 */
public interface ClientAccess {

    /** @throws io.parley.common.NotFoundException if there is no such client, or it is not the person's: same answer */
    void requireAccess(ClientId client);

    /**
     * @return the engagement's client
     * @throws io.parley.common.NotFoundException if there is no such engagement, or its client is not the person's
     */
    ClientId requireAccess(EngagementId engagement);

    /** What the signed-in person is at the client; empty for people of the consultancy. */
    Optional<ContactRole> contactRole(ClientId client);
}
