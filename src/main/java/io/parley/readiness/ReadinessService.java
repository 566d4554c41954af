package io.parley.readiness;

import io.parley.audit.AuditTrail;
import io.parley.clients.ClientAccess;
import io.parley.clients.ClientId;
import io.parley.clients.SiteId;
import io.parley.clients.SiteService;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.identity.CurrentUser;
import io.parley.internet.LineStandingService;
import io.parley.internet.SiteStanding;
import io.parley.network.Direction;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The checklists of a client's sites. */
@Service
@Transactional
public class ReadinessService {

    private static final String MAY_READ = "hasAuthority('" + ReadinessPermissions.READ + "')";
    private static final String MAY_EDIT = "hasAuthority('" + ReadinessPermissions.EDIT + "')";

    private final ReadinessItemRepository items;
    private final LineStandingService lines;
    private final SiteService sites;
    private final ClientAccess access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    ReadinessService(
            ReadinessItemRepository items,
            LineStandingService lines,
            SiteService sites,
            ClientAccess access,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.items = items;
        this.lines = lines;
        this.sites = sites;
        this.access = access;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** The checklists as they stand, with what the measured lines say. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public ReadinessStanding find(ClientId client) {
        access.requireAccess(client);
        var bySite = items.findByClientIdOrderByIdAsc(client.value()).stream()
                .collect(Collectors.groupingBy(ReadinessItem::site));
        if (bySite.isEmpty()) {
            return new ReadinessStanding(sites.findByClient(client).stream()
                    .map(site -> new SiteReadiness(site, List.of()))
                    .toList());
        }
        return new ReadinessStanding(lines.find(client).sites().stream()
                .map(site -> new SiteReadiness(
                        site.site(),
                        bySite.getOrDefault(site.site().id(), List.of()).stream()
                                .map(item -> item.details(answer(item.topic(), site)))
                                .toList()))
                .toList());
    }

    /** Puts the starter list on a site's checklist; one that was begun stays as it is. */
    @PreAuthorize(MAY_EDIT)
    public void begin(ClientId client, SiteId site) {
        requireSite(client, site);
        boolean begun = items.findByClientIdOrderByIdAsc(client.value()).stream()
                .anyMatch(item -> item.site().equals(site));
        if (!begun) {
            ReadinessTopic.starter().forEach(topic -> save(client, site, topic, ""));
        }
    }

    /**
     * Adds an item in own words.
     *
     * @throws ProblemException if the words are missing or too long
     */
    @PreAuthorize(MAY_EDIT)
    public void add(ClientId client, SiteId site, String title) {
        requireSite(client, site);
        if (title.isBlank() || title.strip().length() > ReadinessItem.LONGEST_TITLE) {
            throw new ProblemException("readiness.problem.title", ReadinessItem.LONGEST_TITLE);
        }
        save(client, site, ReadinessTopic.OWN, title.strip());
    }

    /**
     * @param version the version the form was opened with
     * @throws ProblemException if something is not needed without a reason, or a text is too long
     */
    @PreAuthorize(MAY_EDIT)
    public void decide(ReadinessItemId id, ReadinessDecision decision, long version) {
        var item = reached(id);
        if (decision.state() == ReadinessState.NOT_NEEDED && decision.note().isBlank()) {
            throw new ProblemException("readiness.problem.reason");
        }
        if (decision.note().strip().length() > ReadinessDecision.LONGEST_NOTE
                || decision.responsible().strip().length() > ReadinessDecision.LONGEST_NAME) {
            throw new ProblemException("readiness.problem.long", ReadinessDecision.LONGEST_NOTE);
        }
        item.decide(decision, version, person(), clock.instant());
        items.saveAndFlush(item);
        audit.record("readiness." + decision.state(), id + " " + item.topic());
    }

    @PreAuthorize(MAY_EDIT)
    public void remove(ReadinessItemId id) {
        var item = reached(id);
        items.delete(item);
        audit.record("readiness.removed", id + " " + item.topic());
    }

    private void save(ClientId client, SiteId site, ReadinessTopic topic, String title) {
        items.saveAndFlush(new ReadinessItem(client, site, topic, title, person(), clock.instant()));
    }

    private String person() {
        return currentUser.require().displayName();
    }

    private ReadinessItem reached(ReadinessItemId id) {
        var item = items.findById(id.value()).orElseThrow(NotFoundException::new);
        access.requireAccess(item.client());
        return item;
    }

    private void requireSite(ClientId client, SiteId site) {
        access.requireAccess(client);
        if (sites.findByClient(client).stream().noneMatch(known -> known.id().equals(site))) {
            throw new NotFoundException();
        }
    }

    private static LineAnswer answer(ReadinessTopic topic, SiteStanding site) {
        return switch (topic) {
            case WAN_DOWN -> answer(site, Direction.DOWNLOAD);
            case WAN_UP -> answer(site, Direction.UPLOAD);
            default -> LineAnswer.NONE;
        };
    }

    private static LineAnswer answer(SiteStanding site, Direction direction) {
        var calls = site.direction(direction).calls();
        return calls == null
                ? LineAnswer.NONE
                : site.wanted()
                        .map(wanted -> calls >= wanted ? LineAnswer.ENOUGH : LineAnswer.SHORT)
                        .orElse(LineAnswer.NONE);
    }
}
