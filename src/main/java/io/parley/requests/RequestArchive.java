package io.parley.requests;

import io.parley.clients.EngagementId;
import io.parley.common.NotFoundException;
import io.parley.providers.ProviderId;
import io.parley.providers.ProviderReference;
import io.parley.providers.ProviderService;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The stored requests with their invitations, answers and seals. Who may see them is the services' business. */
@Component
class RequestArchive {

    private final QuoteRequestRepository requests;
    private final InvitationRepository invitations;
    private final IntakeAnswerRepository answers;
    private final RequestSealRepository seals;
    private final ProviderService providers;

    RequestArchive(
            QuoteRequestRepository requests,
            InvitationRepository invitations,
            IntakeAnswerRepository answers,
            RequestSealRepository seals,
            ProviderService providers) {
        this.requests = requests;
        this.invitations = invitations;
        this.answers = answers;
        this.seals = seals;
        this.providers = providers;
    }

    /** A sealed request gets its key with its row. */
    QuoteRequest add(QuoteRequest request) {
        var saved = requests.saveAndFlush(request);
        if (saved.sealed()) {
            seals.save(new RequestSeal(saved));
        }
        return saved;
    }

    Invitation add(Invitation invitation) {
        return invitations.save(invitation);
    }

    int nextNumber(EngagementId engagement) {
        return requests.lastNumber(engagement.value()) + 1;
    }

    Optional<QuoteRequest> find(RequestId id) {
        return requests.findById(id.value());
    }

    Optional<Invitation> find(InvitedProviderId id) {
        return invitations.findById(id.value());
    }

    Optional<IntakeAnswer> find(IntakeAnswerId id) {
        return answers.findById(id.value());
    }

    QuoteRequest requestOf(Invitation invitation) {
        return requests.findById(invitation.requestId()).orElseThrow(NotFoundException::new);
    }

    Invitation invitationOf(IntakeAnswer answer) {
        return invitations.findById(answer.invitationId()).orElseThrow(NotFoundException::new);
    }

    List<Invitation> invitations(QuoteRequest request) {
        return invitations.findAllByRequestIdIn(List.of(request.id()));
    }

    /** Keeps an answer beside the earlier ones; in a box when the request is sealed. */
    void answer(QuoteRequest request, Invitation invitation, IntakeAnswer answer) {
        answers.save(request.readable() ? answer : answer.sealedWith(key(request)));
        invitation.answered();
    }

    int answersOf(Invitation invitation) {
        return answers.lastNumber(invitation.id());
    }

    /** Opens every box of the request and throws its key away. */
    void unseal(QuoteRequest request) {
        var key = key(request);
        answers.findAllByInvitationIdIn(
                        invitations(request).stream().map(Invitation::id).toList())
                .forEach(answer -> answer.unseal(key));
        seals.findByRequestId(request.id()).ifPresent(seals::delete);
    }

    /** Four statements, however many requests and providers. */
    List<RequestDetails> details(EngagementId engagement, String scopeNow, LocalDate today) {
        var all = requests.findAllByEngagementIdOrderByRequestNumberDesc(engagement.value());
        if (all.isEmpty()) {
            return List.of();
        }
        var invited = invitations.findAllByRequestIdIn(
                all.stream().map(QuoteRequest::id).toList());
        var heads = answers.findNewest(invited.stream().map(Invitation::id).toList()).stream()
                .collect(Collectors.toMap(AnswerHead::invitationId, Function.identity()));
        var names = providers.findReferences().stream()
                .collect(Collectors.toMap(ProviderReference::id, ProviderReference::name));
        return all.stream()
                .map(request -> details(request, invited, heads, names, scopeNow, today))
                .toList();
    }

    private static RequestDetails details(
            QuoteRequest request,
            List<Invitation> invited,
            Map<UUID, AnswerHead> heads,
            Map<ProviderId, String> names,
            String scopeNow,
            LocalDate today) {
        boolean open = request.takesAnswersOn(today);
        var own = invited.stream()
                .filter(one -> one.requestId().equals(request.id()))
                .map(one -> one.details(names.getOrDefault(one.provider(), ""), open, heads.get(one.id())))
                .sorted(Comparator.comparing(InvitedProvider::providerName))
                .toList();
        return new RequestDetails(request.summary(), own, open, !request.asksFor(scopeNow));
    }

    private byte[] key(QuoteRequest request) {
        return seals.findByRequestId(request.id())
                .map(RequestSeal::key)
                .orElseThrow(() -> new IllegalStateException("A sealed request has lost its key: " + request.id()));
    }
}
