package io.parley.portal;

import io.parley.audit.AuditTrail;
import io.parley.briefs.BriefId;
import io.parley.briefs.ReleasedBriefService;
import io.parley.briefs.ReleasedBriefSummary;
import io.parley.clients.ClientAccess;
import io.parley.clients.ClientId;
import io.parley.clients.ContactRole;
import io.parley.clients.EngagementId;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.identity.Actor;
import io.parley.identity.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The client's word on a released brief: given once, by a decision maker, bound to the bytes that were read. */
@Service
@Transactional
public class DecisionService {

    /** Longest reason for declining, in characters. */
    public static final int MAX_REASON = 2000;

    private static final String MAY_READ = "hasAuthority('" + PortalPermissions.READ + "')";
    private static final String MAY_DECIDE = "hasAuthority('" + PortalPermissions.DECIDE + "')";
    private static final Period RECENT = Period.ofDays(14);

    private final DecisionRepository decisions;
    private final ReleasedBriefService released;
    private final ClientAccess access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecisionService(
            DecisionRepository decisions,
            ReleasedBriefService released,
            ClientAccess access,
            CurrentUser currentUser,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.decisions = decisions;
        this.released = released;
        this.access = access;
        this.currentUser = currentUser;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Accepts what a released brief recommends.
     *
     * @throws ProblemException if the person is no decision maker, a newer brief was released, it was decided before, or
     *     the recommended offer has expired
     */
    @PreAuthorize(MAY_DECIDE)
    public DecisionDetails accept(ClientId client, BriefId brief) {
        requireDecisionMaker(client);
        ReleasedBriefSummary current = current(client, brief);
        LocalDate until = released.getFacts(brief).recommended().validUntil();
        if (until != null && LocalDate.now(clock).isAfter(until)) {
            throw new ProblemException("portal.problem.expired", until);
        }
        return decide(current, Verdict.ACCEPTED, "");
    }

    /**
     * Declines what a released brief recommends.
     *
     * @param reason what the consultant is told, at most {@link #MAX_REASON} characters
     * @throws ProblemException as {@link #accept}, or if there is no reason
     */
    @PreAuthorize(MAY_DECIDE)
    public DecisionDetails decline(ClientId client, BriefId brief, String reason) {
        requireDecisionMaker(client);
        if (reason.isBlank() || reason.length() > MAX_REASON) {
            throw new ProblemException("portal.problem.reason", MAX_REASON);
        }
        return decide(current(client, brief), Verdict.DECLINED, reason.strip());
    }

    /** Whether the signed-in person's word counts for the client. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public boolean mayDecide(ClientId client) {
        access.requireAccess(client);
        return access.contactRole(client).filter(ContactRole::mayDecide).isPresent();
    }

    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public Optional<DecisionDetails> find(ClientId client, BriefId brief) {
        access.requireAccess(client);
        return decisions.findByBriefId(brief.value()).map(Decision::details);
    }

    /** Newest first, one for each release that was decided on. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<DecisionDetails> findByEngagement(EngagementId engagement) {
        access.requireAccess(engagement);
        return decisions.findByEngagementIdOrderByDecidedAtDesc(engagement.value()).stream()
                .map(Decision::details)
                .toList();
    }

    /** Decisions of the last fourteen days of the clients the reader reaches, with the engagement's client. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<RecentDecision> findRecent() {
        return decisions
                .findByDecidedAtAfterOrderByDecidedAtDesc(clock.instant().minus(RECENT))
                .stream()
                .map(decision -> new RecentDecision(decision.client(), decision.details()))
                .toList();
    }

    private DecisionDetails decide(ReleasedBriefSummary brief, Verdict verdict, String reason) {
        Actor by = currentUser.require();
        Decision decision = new Decision(brief, verdict, reason, by, clock.instant());
        if (decisions.findByBriefId(brief.id().value()).isPresent()) {
            throw new ProblemException("portal.problem.decided");
        }
        try {
            decisions.saveAndFlush(decision);
        } catch (DataIntegrityViolationException somebodyWasFaster) {
            throw new ProblemException("portal.problem.decided");
        }
        audit.record("decision." + verdict.name().toLowerCase(Locale.ROOT), decision.id() + " " + brief.sha256());
        events.publishEvent(new DecisionMade(
                decision.id(), brief.engagement(), brief.client(), brief.id(), verdict, by.displayName()));
        return decision.details();
    }

    private void requireDecisionMaker(ClientId client) {
        if (!mayDecide(client)) {
            throw new ProblemException("portal.problem.notDecisionMaker");
        }
    }

    /** The brief, provided that it is the newest one of its engagement. */
    private ReleasedBriefSummary current(ClientId client, BriefId id) {
        List<ReleasedBriefSummary> all = released.find(client);
        ReleasedBriefSummary brief =
                all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFoundException::new);
        boolean superseded = all.stream()
                .anyMatch(other -> other.engagement().equals(brief.engagement()) && other.release() > brief.release());
        if (superseded) {
            throw new ProblemException("portal.problem.superseded");
        }
        return brief;
    }
}
