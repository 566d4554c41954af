package io.parley.notifications;

import io.parley.identity.EmailAddress;
import io.parley.identity.MembershipId;
import io.parley.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/**
 * A mail on its way. On the short list of global entities: it is a queue that only its job reads, never a service for
 * people, and mails about an account belong to no tenant.
 */
@Entity
class OutgoingMail {

    @Id
    @Column(nullable = false, updatable = false)
    private UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);

    @Column(updatable = false)
    private @Nullable UUID tenantId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 40)
    private MailKind kind;

    @Column(nullable = false, updatable = false, length = 254)
    private String recipient;

    @Column(updatable = false)
    private @Nullable UUID membershipId;

    @Column(updatable = false)
    private @Nullable UUID subjectId;

    @Column(nullable = false, updatable = false, length = 20)
    private String locale;

    @Column(nullable = false, updatable = false, length = 120)
    private String messageKey;

    @Column(nullable = false, updatable = false, length = 65535)
    private String arguments;

    @Column(updatable = false, length = 255)
    private @Nullable String link;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    private MailStatus status = MailStatus.WAITING;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    @Column
    private @Nullable Instant sentAt;

    @Version
    @Column(nullable = false)
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected OutgoingMail() {}

    private OutgoingMail(MailKind kind, @Nullable TenantId tenant, MailRequest request, Instant now) {
        this.kind = kind;
        this.tenantId = tenant == null ? null : tenant.value();
        this.recipient = request.recipient().value();
        this.locale = request.locale().toLanguageTag();
        this.messageKey = request.key();
        this.arguments = Words.joined(request.arguments());
        this.link = request.link();
        this.createdAt = now;
    }

    static OutgoingMail notice(@Nullable TenantId tenant, MailRequest request, Instant now) {
        return new OutgoingMail(MailKind.NOTICE, tenant, request, now);
    }

    static OutgoingMail invitation(TenantId tenant, MembershipId member, EmailAddress recipient, Instant now) {
        OutgoingMail mail = new OutgoingMail(
                MailKind.INVITATION, tenant, withoutWords(recipient, MailComposer.TEXTS + "invitation"), now);
        mail.membershipId = member.value();
        return mail;
    }

    static OutgoingMail passwordReset(EmailAddress recipient, Instant now) {
        return new OutgoingMail(
                MailKind.PASSWORD_RESET, null, withoutWords(recipient, MailComposer.TEXTS + "passwordReset"), now);
    }

    static OutgoingMail writtenLater(
            TenantId tenant, MailWriter writer, EmailAddress recipient, UUID subject, Instant now) {
        OutgoingMail mail =
                new OutgoingMail(MailKind.WRITTEN_LATER, tenant, withoutWords(recipient, writer.name()), now);
        mail.subjectId = subject;
        return mail;
    }

    private static MailRequest withoutWords(EmailAddress recipient, String key) {
        return new MailRequest(recipient, Locale.ENGLISH, key, List.of(), null);
    }

    UUID id() {
        return id;
    }

    MailKind kind() {
        return kind;
    }

    TenantId tenant() {
        return tenantId == null ? TenantId.NOBODY : new TenantId(tenantId);
    }

    MembershipId member() {
        return new MembershipId(Objects.requireNonNull(membershipId, "only invitations have a member"));
    }

    /** @return what the mail is about, for its writer */
    UUID subject() {
        return Objects.requireNonNull(subjectId, "only mails written later have a subject");
    }

    /** Name of the {@link MailWriter} of a mail that is written later. */
    String writer() {
        return messageKey;
    }

    EmailAddress recipient() {
        return new EmailAddress(recipient);
    }

    MailRequest request() {
        return new MailRequest(recipient(), Locale.forLanguageTag(locale), messageKey, Words.apart(arguments), link);
    }

    boolean isWaiting() {
        return status == MailStatus.WAITING;
    }

    MailStatus status() {
        return status;
    }

    Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    void sent(Instant now) {
        status = MailStatus.SENT;
        sentAt = now;
    }

    void dropped() {
        status = MailStatus.DROPPED;
    }

    void failed() {
        status = MailStatus.FAILED;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OutgoingMail mail && id.equals(mail.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
