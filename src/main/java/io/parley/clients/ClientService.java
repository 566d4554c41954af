package io.parley.clients;

import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.identity.Actor;
import io.parley.identity.CurrentUser;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Clients with their profile and needs. People see only what {@link ClientAccess} lets them. */
@Service
@Transactional
public class ClientService {

    private static final String MAY_READ = "hasAuthority('" + ClientPermissions.READ + "')";
    private static final String MAY_EDIT = "hasAuthority('" + ClientPermissions.EDIT + "')";

    private final ClientRepository clients;
    private final ClientNeedsRepository needs;
    private final ClientAssignmentRepository assignments;
    private final ClientAccess access;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClientService(
            ClientRepository clients,
            ClientNeedsRepository needs,
            ClientAssignmentRepository assignments,
            ClientAccess access,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.clients = clients;
        this.needs = needs;
        this.assignments = assignments;
        this.access = access;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds a client and assigns it to its author, who could not see it otherwise.
     *
     * @throws ProblemException if the tenant has a client of that name
     */
    @PreAuthorize(MAY_EDIT)
    public ClientId create(ClientDraft draft) {
        requireFreeName(draft.name(), null);
        Client client = saved(new Client(draft, clock.instant()));
        needs.save(new ClientNeedsRecord(client.clientId()));
        Actor author = currentUser.require();
        if (!author.seesAllClients() && author.membershipId() != null) {
            assignments.save(new ClientAssignment(client.clientId(), author.membershipId(), null));
        }
        events.publishEvent(new ClientCreated(client.clientId(), client.name()));
        return client.clientId();
    }

    /**
     * @param version the version the form was opened with
     * @throws io.parley.common.StaleEditException if somebody saved in between
     */
    @PreAuthorize(MAY_EDIT)
    public void update(ClientId id, ClientDraft draft, long version) {
        Client client = reached(id);
        requireFreeName(draft.name(), id);
        client.revise(draft, version);
        saved(client);
        events.publishEvent(new ClientRevised(id));
    }

    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public ClientDetails getClient(ClientId id) {
        return reached(id).details();
    }

    /** The client of exactly this name, if the reader may reach it; upper and lower case are the same. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public Optional<ClientDetails> findByName(String name) {
        return clients.findByNameIgnoreCase(name.strip()).map(Client::details);
    }

    /** @param page counted from 0 */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<ClientSummary> find(ClientFilter filter, int page, int size, ClientSort sort, boolean ascending) {
        Sort order = Sort.by(ascending ? Sort.Direction.ASC : Sort.Direction.DESC, sort.property())
                .and(Sort.by("name"));
        return clients.search(filter.pattern(), PageRequest.of(page, size, order));
    }

    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public long count(ClientFilter filter) {
        return clients.count(filter.pattern());
    }

    /** The names of those of the given clients that the reader reaches. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<ClientReference> findReferences(Collection<ClientId> among) {
        return among.isEmpty()
                ? List.of()
                : clients.findReferences(among.stream().map(ClientId::value).toList());
    }

    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public ClientNeedsDetails getNeeds(ClientId id) {
        access.requireAccess(id);
        return needsOf(id).details();
    }

    /** @param version as {@link #getNeeds} gave it */
    @PreAuthorize(MAY_EDIT)
    public void updateNeeds(ClientId id, ClientNeeds revised, long version) {
        access.requireAccess(id);
        needsOf(id).revise(revised, version);
        events.publishEvent(new ClientNeedsChanged(id));
    }

    /** The name may be taken by a client the author cannot see; the database knows. */
    private Client saved(Client client) {
        try {
            return clients.saveAndFlush(client);
        } catch (DataIntegrityViolationException taken) {
            throw new ProblemException("clients.problem.nameTaken", client.name());
        }
    }

    private ClientNeedsRecord needsOf(ClientId id) {
        return needs.findByClientId(id.value()).orElseThrow(NotFoundException::new);
    }

    private Client reached(ClientId id) {
        access.requireAccess(id);
        return clients.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    private void requireFreeName(String name, @Nullable ClientId except) {
        clients.findByNameIgnoreCase(name.strip())
                .filter(other -> !other.clientId().equals(except))
                .ifPresent(other -> {
                    throw new ProblemException("clients.problem.nameTaken", name.strip());
                });
    }
}
