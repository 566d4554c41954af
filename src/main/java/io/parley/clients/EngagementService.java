package io.parley.clients;

import io.parley.common.NotFoundException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Engagements: their scope, their assumptions and their stage. People see only those of clients they reach. */
@Service
@Transactional
public class EngagementService {

    private static final String MAY_READ = "hasAuthority('" + ClientPermissions.ENGAGEMENT_READ + "')";
    private static final String MAY_EDIT = "hasAuthority('" + ClientPermissions.ENGAGEMENT_EDIT + "')";

    private final EngagementRepository engagements;
    private final ClientRepository clients;
    private final ClientNeedsRepository needs;
    private final ClientAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EngagementService(
            EngagementRepository engagements,
            ClientRepository clients,
            ClientNeedsRepository needs,
            ClientAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.engagements = engagements;
        this.clients = clients;
        this.needs = needs;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Starts an engagement at {@link EngagementStage#DISCOVERY}. */
    @PreAuthorize(MAY_EDIT)
    public EngagementId start(ClientId client, EngagementDraft draft) {
        access.requireAccess(client);
        Engagement engagement = engagements.save(new Engagement(client, draft, clock.instant()));
        events.publishEvent(new EngagementStarted(engagement.engagementId(), client, draft.name()));
        return engagement.engagementId();
    }

    /**
     * @param version the version the form was opened with
     * @throws io.parley.common.StaleEditException if somebody saved in between
     * @throws io.parley.common.ProblemException if it is signed already
     */
    @PreAuthorize(MAY_EDIT)
    public void update(EngagementId id, EngagementDraft draft, long version) {
        Engagement engagement = reached(id);
        engagement.revise(draft, version);
        events.publishEvent(new EngagementChanged(id, engagement.client()));
    }

    /**
     * @param version the version the page showed
     * @throws io.parley.common.ProblemException if the stage cannot follow the present one
     */
    @PreAuthorize(MAY_EDIT)
    public void move(EngagementId id, EngagementStage stage, long version) {
        Engagement engagement = reached(id);
        EngagementStage from = engagement.stage();
        engagement.moveTo(stage, version);
        events.publishEvent(new EngagementMoved(id, engagement.client(), from, stage));
    }

    /** Moves an engagement forward to the stage that work on it has reached; one that is further stays where it is. */
    @PreAuthorize(MAY_EDIT)
    public void reach(EngagementId id, EngagementStage stage) {
        Engagement engagement = reached(id);
        EngagementStage from = engagement.stage();
        engagement.reach(stage);
        if (engagement.stage() != from) {
            events.publishEvent(new EngagementMoved(id, engagement.client(), from, stage));
        }
    }

    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public EngagementDetails getEngagement(EngagementId id) {
        Engagement engagement = reached(id);
        Client client = clients.findById(engagement.client().value()).orElseThrow(NotFoundException::new);
        ClientNeeds clientNeeds =
                needs.findByClientId(client.id()).map(ClientNeedsRecord::needs).orElse(ClientNeeds.NONE);
        return engagement.details(new ClientReference(client.clientId(), client.name()), clientNeeds);
    }

    /** Newest first. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<EngagementSummary> findByClient(ClientId client) {
        access.requireAccess(client);
        return engagements.findByClient(client.value());
    }

    /** The reader's engagements in which nothing is signed yet, the earliest start first. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<EngagementSummary> findOpen(int limit) {
        return engagements.findOpen(Limit.of(limit));
    }

    /** How many engagements of the reader have nothing signed yet. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public int countOpen() {
        return engagements.countOpen();
    }

    /** Those of the given engagements that the reader reaches and in which nothing is signed yet. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<EngagementSummary> findOpen(Collection<EngagementId> among) {
        return among.isEmpty()
                ? List.of()
                : engagements.findOpen(among.stream().map(EngagementId::value).toList());
    }

    private Engagement reached(EngagementId id) {
        Engagement engagement = engagements.findById(id.value()).orElseThrow(NotFoundException::new);
        access.requireAccess(engagement.client());
        return engagement;
    }
}
