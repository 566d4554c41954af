package io.parley.requests;

import io.parley.clients.ClientScopedEntity;
import io.parley.identity.EmailAddress;
import io.parley.providers.ProviderId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A provider asked to answer a request. */
@Entity
class Invitation extends ClientScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID requestId;

    @Column(nullable = false, updatable = false)
    private UUID providerId;

    @Column(nullable = false, updatable = false, length = 120)
    private String contactName;

    @Column(nullable = false, updatable = false, length = 254)
    private String email;

    @Column(nullable = false, updatable = false, length = 20)
    private String locale;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    private InvitationStatus status = InvitationStatus.INVITED;

    private @Nullable Instant seenAt;

    @Column(length = 2000)
    private @Nullable String declineReason;

    private @Nullable LocalDate remindedOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Invitation() {}

    Invitation(QuoteRequest request, Invitee invitee) {
        super(request.client());
        this.requestId = request.id();
        this.providerId = invitee.provider().value();
        this.contactName = invitee.contactName();
        this.email = invitee.email().value();
        this.locale = invitee.locale().toLanguageTag();
    }

    InvitedProviderId invitationId() {
        return new InvitedProviderId(id());
    }

    UUID requestId() {
        return requestId;
    }

    ProviderId provider() {
        return new ProviderId(providerId);
    }

    String contactName() {
        return contactName;
    }

    EmailAddress email() {
        return new EmailAddress(email);
    }

    Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    InvitationStatus status() {
        return status;
    }

    boolean isWithdrawn() {
        return status == InvitationStatus.WITHDRAWN;
    }

    void seen(Instant now) {
        if (status == InvitationStatus.INVITED) {
            status = InvitationStatus.SEEN;
            seenAt = now;
        }
    }

    void answered() {
        status = InvitationStatus.ANSWERED;
        declineReason = null;
    }

    void declined(String reason) {
        status = InvitationStatus.DECLINED;
        declineReason = reason;
    }

    void withdrawn() {
        status = InvitationStatus.WITHDRAWN;
    }

    /** @return whether it is the first time: nobody is reminded twice by itself */
    boolean remind(LocalDate today) {
        if (!status.awaitsAnswer() || remindedOn != null) {
            return false;
        }
        remindedOn = today;
        return true;
    }

    /** @param open whether the request still takes answers */
    InvitedProvider details(String providerName, boolean open, @Nullable AnswerHead answer) {
        return new InvitedProvider(
                invitationId(),
                provider(),
                providerName,
                contactName,
                email(),
                status.awaitsAnswer() && !open ? InvitationStatus.MISSED : status,
                seenAt,
                answer == null ? null : new IntakeAnswerId(answer.id()),
                answer == null ? 0 : answer.number(),
                answer == null ? null : answer.answeredAt(),
                answer == null ? null : answer.taken(),
                declineReason);
    }
}
