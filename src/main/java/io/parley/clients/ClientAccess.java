package io.parley.clients;

import io.parley.common.NotFoundException;
import io.parley.identity.Actor;
import io.parley.identity.CurrentUser;
import io.parley.identity.MembershipId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second wall: whether the person at work may reach a client. A tenant admin reaches all clients of the tenant;
 * consultants and client users only those assigned to them; jobs that run for a tenant reach all of it.
 */
@Component
@Transactional(readOnly = true)
public class ClientAccess {

    private final ClientRepository clients;
    private final EngagementRepository engagements;
    private final ClientAssignmentRepository assignments;
    private final CurrentUser currentUser;

    ClientAccess(
            ClientRepository clients,
            EngagementRepository engagements,
            ClientAssignmentRepository assignments,
            CurrentUser currentUser) {
        this.clients = clients;
        this.engagements = engagements;
        this.assignments = assignments;
        this.currentUser = currentUser;
    }

    /** @throws NotFoundException if there is no such client, or it is not the person's: same answer */
    public void requireAccess(ClientId client) {
        Actor actor = currentUser.require();
        boolean reached = actor.seesAllClients()
                ? clients.existsById(client.value())
                : assignment(actor, client).isPresent();
        if (!reached) {
            throw new NotFoundException();
        }
    }

    /**
     * @return the engagement's client
     * @throws NotFoundException if there is no such engagement, or its client is not the person's
     */
    public ClientId requireAccess(EngagementId engagement) {
        ClientId client =
                engagements.findClientId(engagement.value()).map(ClientId::new).orElseThrow(NotFoundException::new);
        requireAccess(client);
        return client;
    }

    /**
     * The clients the person at work is limited to, for queries that find their rows by client. No wall: the filter of
     * {@link ClientScopedEntity} stands in any case.
     *
     * @return empty for whoever reaches every client of the tenant
     */
    public Optional<Set<ClientId>> limits() {
        Actor actor = currentUser.require();
        if (actor.seesAllClients()) {
            return Optional.empty();
        }
        return Optional.of(Optional.ofNullable(actor.membershipId())
                .map(member -> assignments.findByMembershipId(member.value()).stream()
                        .map(ClientAssignment::client)
                        .collect(Collectors.toSet()))
                .orElse(Set.of()));
    }

    /** What the signed-in person is at the client; empty for people of the consultancy. */
    public Optional<ContactRole> contactRole(ClientId client) {
        return assignment(currentUser.require(), client).flatMap(ClientAssignment::contactRole);
    }

    private Optional<ClientAssignment> assignment(Actor actor, ClientId client) {
        return Optional.ofNullable(actor.membershipId())
                .map(MembershipId::value)
                .flatMap(member -> assignments.findByMembershipIdAndClientId(member, client.value()));
    }
}
