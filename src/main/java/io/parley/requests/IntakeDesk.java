package io.parley.requests;

import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.providers.ProviderService;
import io.parley.quotes.InvalidQuoteException;
import io.parley.quotes.QuoteDraft;
import io.parley.quotes.QuoteService;
import io.parley.tenancy.CurrentTenant;
import io.parley.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Receives providers' answers; works as the system of the tenant that asked. */
@Component
@Transactional
class IntakeDesk {

    private static final int MAX_NAME = 120;
    private static final int MAX_LINES = 200;

    private final RequestArchive archive;
    private final QuoteService quotes;
    private final ProviderService providers;
    private final TenantDirectory tenants;
    private final CurrentTenant tenant;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IntakeDesk(
            RequestArchive archive,
            QuoteService quotes,
            ProviderService providers,
            TenantDirectory tenants,
            CurrentTenant tenant,
            ApplicationEventPublisher events,
            Clock clock) {
        this.archive = archive;
        this.quotes = quotes;
        this.providers = providers;
        this.tenants = tenants;
        this.tenant = tenant;
        this.events = events;
        this.clock = clock;
    }

    Optional<IntakePage> find(InvitedProviderId id) {
        return archive.find(id).filter(found -> !found.isWithdrawn()).map(this::seen);
    }

    void answer(InvitedProviderId id, IntakeDraft answer) {
        var invitation = invitation(id);
        var request = open(invitation);
        check(request, invitation, answer);
        var next = archive.answersOf(invitation) + 1;
        archive.answer(request, invitation, new IntakeAnswer(invitation, next, answer, clock.instant()));
        events.publishEvent(new ProviderAnswered(id, request.requestId(), request.client(), false));
    }

    void decline(InvitedProviderId id, String reason) {
        var invitation = invitation(id);
        var request = open(invitation);
        if (reason.isBlank() || reason.length() > IntakeDraft.MAX_REMARK) {
            throw new ProblemException("requests.problem.reason", IntakeDraft.MAX_REMARK);
        }
        if (invitation.status() == InvitationStatus.ANSWERED) {
            throw new ProblemException("requests.problem.answeredAlready");
        }
        invitation.declined(reason.strip());
        events.publishEvent(new ProviderAnswered(id, request.requestId(), request.client(), true));
    }

    private IntakePage seen(Invitation invitation) {
        invitation.seen(clock.instant());
        var request = archive.requestOf(invitation);
        return new IntakePage(
                tenants.branding(tenant.get()).map(found -> found.name()).orElse(""),
                invitation.provider(),
                providers.getProvider(invitation.provider()).name(),
                invitation.contactName(),
                invitation.locale(),
                request.scope(),
                request.deadline(),
                request.note(),
                invitation.status(),
                request.takesAnswersOn(LocalDate.now(clock)),
                request.sealed(),
                archive.answersOf(invitation));
    }

    private void check(QuoteRequest request, Invitation invitation, IntakeDraft answer) {
        if (answer.answeredBy().isBlank() || answer.answeredBy().length() > MAX_NAME) {
            throw new ProblemException("requests.problem.contact", MAX_NAME);
        }
        if (answer.remark().length() > IntakeDraft.MAX_REMARK) {
            throw new ProblemException("requests.problem.note", IntakeDraft.MAX_REMARK);
        }
        QuoteDraft offer = answer.offer();
        if (!offer.provider().equals(invitation.provider())
                || !offer.currency().equals(request.scope().currency())) {
            throw new NotFoundException(); // no page of ours sends this
        }
        if (offer.lines().size() > MAX_LINES) {
            throw new ProblemException("requests.problem.lines", MAX_LINES);
        }
        var problems = quotes.check(request.engagement(), offer);
        if (!problems.isEmpty()) {
            throw new InvalidQuoteException(problems);
        }
    }

    private Invitation invitation(InvitedProviderId id) {
        return archive.find(id).filter(found -> !found.isWithdrawn()).orElseThrow(NotFoundException::new);
    }

    private QuoteRequest open(Invitation invitation) {
        var request = archive.requestOf(invitation);
        if (!request.takesAnswersOn(LocalDate.now(clock))) {
            throw new ProblemException("requests.problem.closed", request.deadline());
        }
        return request;
    }
}
