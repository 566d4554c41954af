package io.parley.requests;

import io.parley.audit.AuditTrail;
import io.parley.clients.ClientAccess;
import io.parley.clients.EngagementDetails;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.clients.EngagementStage;
import io.parley.clients.SiteService;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.identity.CurrentUser;
import io.parley.identity.GuestLinks;
import io.parley.notifications.MailOutbox;
import io.parley.providers.ProviderService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks providers for offers: sends requests, invites, reminds, takes invitations back. */
@Service
@Transactional
public class RequestService {

    private static final String MAY_READ = "hasAuthority('" + RequestPermissions.READ + "')";
    private static final String MAY_SEND = "hasAuthority('" + RequestPermissions.SEND + "')";

    private final RequestArchive archive;
    private final EngagementService engagements;
    private final SiteService sites;
    private final ProviderService providers;
    private final ClientAccess access;
    private final MailOutbox mails;
    private final InvitationMail invitationMail;
    private final GuestLinks links;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    RequestService(
            RequestArchive archive,
            EngagementService engagements,
            SiteService sites,
            ProviderService providers,
            ClientAccess access,
            MailOutbox mails,
            InvitationMail invitationMail,
            GuestLinks links,
            AuditTrail audit,
            CurrentUser currentUser,
            Clock clock) {
        this.archive = archive;
        this.engagements = engagements;
        this.sites = sites;
        this.providers = providers;
        this.access = access;
        this.mails = mails;
        this.invitationMail = invitationMail;
        this.links = links;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What a request sent now would ask for. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public RequestScope proposeScope(EngagementId id, boolean nameClient) {
        return scope(engagements.getEngagement(id), nameClient);
    }

    /** The newest request first, with everybody asked. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<RequestDetails> findByEngagement(EngagementId id) {
        var engagement = engagements.getEngagement(id);
        return archive.details(id, scope(engagement, true).hash(), today());
    }

    /**
     * Freezes the engagement's scope and sends a link to every invited provider.
     *
     * @return the request; its number is one more than the engagement's last
     * @throws ProblemException naming what to mend; nothing is sent
     * @throws NotFoundException if the engagement or a provider is not the person's
     */
    @PreAuthorize(MAY_SEND)
    public RequestId send(EngagementId id, RequestDraft draft) {
        var client = access.requireAccess(id);
        RequestRules.check(draft, today());
        var scope = scope(engagements.getEngagement(id), draft.nameClient());
        var request = archive.add(new QuoteRequest(
                client,
                id,
                archive.nextNumber(id),
                scope,
                draft,
                clock.instant(),
                currentUser.require().displayName()));
        invite(request, draft.invitees());
        engagements.reach(id, EngagementStage.QUOTING);
        return request.requestId();
    }

    /**
     * Asks one more provider for the same.
     *
     * @throws ProblemException when the request takes no answers any more, or the provider was asked already
     */
    @PreAuthorize(MAY_SEND)
    public void invite(RequestId id, Invitee invitee) {
        var request = reached(id);
        requireOpen(request);
        RequestRules.checkNames(List.of(invitee));
        if (archive.invitations(request).stream()
                .anyMatch(known -> known.provider().equals(invitee.provider()))) {
            throw new ProblemException("requests.problem.twice");
        }
        invite(request, List.of(invitee));
    }

    /** Sends the link again; the earlier mails' links go on working. */
    @PreAuthorize(MAY_SEND)
    public void remind(InvitedProviderId id) {
        var invitation = reached(id);
        requireOpen(archive.requestOf(invitation));
        if (invitation.isWithdrawn()) {
            throw new ProblemException("requests.problem.withdrawn");
        }
        mails.enqueue(invitationMail, invitation.email(), invitation.id());
    }

    /** Takes an invitation back: its links stop working at once. What was answered stays. */
    @PreAuthorize(MAY_SEND)
    public void withdraw(InvitedProviderId id) {
        var invitation = reached(id);
        if (invitation.status() == InvitationStatus.ANSWERED) {
            throw new ProblemException("requests.problem.answered");
        }
        invitation.withdrawn();
        links.revoke(invitation.id());
    }

    /**
     * Opens all answers of a sealed request together; from then on nobody can answer. Who opened it is in the audit trail.
     *
     * @throws ProblemException before the deadline while a provider may still answer
     */
    @PreAuthorize(MAY_SEND)
    public void open(RequestId id) {
        var request = reached(id);
        if (request.readable()) {
            return;
        }
        boolean somebodyMayAnswer = request.takesAnswersOn(today())
                && archive.invitations(request).stream()
                        .anyMatch(one -> one.status().awaitsAnswer());
        if (somebodyMayAnswer) {
            throw new ProblemException("requests.problem.sealed", request.deadline());
        }
        archive.unseal(request);
        request.open(clock.instant(), currentUser.require().displayName());
        audit.record("quote-request.opened", id.toString());
    }

    private void invite(QuoteRequest request, List<Invitee> invitees) {
        for (var invitee : RequestRules.tidied(invitees)) {
            providers.getProvider(invitee.provider());
            var invitation = archive.add(new Invitation(request, invitee));
            mails.enqueue(invitationMail, invitation.email(), invitation.id());
        }
    }

    private RequestScope scope(EngagementDetails engagement, boolean nameClient) {
        return RequestScope.of(
                engagement, sites.findByClient(engagement.client().id()), nameClient);
    }

    private void requireOpen(QuoteRequest request) {
        if (!request.takesAnswersOn(today())) {
            throw new ProblemException("requests.problem.closed", request.deadline());
        }
    }

    private QuoteRequest reached(RequestId id) {
        var request = archive.find(id).orElseThrow(NotFoundException::new);
        access.requireAccess(request.client());
        return request;
    }

    private Invitation reached(InvitedProviderId id) {
        var invitation = archive.find(id).orElseThrow(NotFoundException::new);
        access.requireAccess(invitation.client());
        return invitation;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
