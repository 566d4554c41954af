package io.parley.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.identity.AccountService;
import io.parley.identity.Actor;
import io.parley.identity.EmailAddress;
import io.parley.identity.InvitationDraft;
import io.parley.identity.LinkService;
import io.parley.identity.MemberService;
import io.parley.identity.Role;
import io.parley.tenancy.TenantId;
import io.parley.testing.MailTest;
import io.parley.testing.SignedIn;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.MailException;

class MailOutboxTest extends MailTest {

    @Autowired
    private MailOutbox outbox;

    @Autowired
    private MailJob job;

    @Autowired
    private OutgoingMailRepository mails;

    @Autowired
    private MemberService members;

    @Autowired
    private AccountService accounts;

    @Autowired
    private LinkService links;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JdbcTemplate database;

    private TenantId tenant = TenantId.NOBODY;

    @BeforeEach
    void openTenant() {
        tenant = signedIn.openTenant("Küste & Söhne <b>");
        signedIn.as(signedIn.enrol(tenant, Role.TENANT_ADMIN));
    }

    @Test
    void anInvitationArrivesWithALinkThatNoStoredMailHolds() throws Exception {
        EmailAddress email = address();
        members.inviteColleague(new InvitationDraft(email, "Ada Lovell", Role.CONSULTANT));

        MimeMessage mail = arrived(email);
        String text = part(mail, 0);
        String secret = found("/invitation/([A-Za-z0-9_-]{43})", text);
        assertThat(links.findInvitation(secret)).isPresent();
        assertThat(mail.getSubject()).contains("Küste & Söhne <b>");
        assertThat(part(mail, 1)).contains("Küste &amp; Söhne &lt;b&gt;").doesNotContain("Söhne <b>");
        String stored = database.queryForList("select * from outgoing_mail where recipient = ?", email.value())
                        .toString()
                + database.queryForList("select * from one_time_link");
        assertThat(stored).doesNotContain(secret);
    }

    @Test
    void aResetMailGoesOnlyToWhomTheAddressBelongs() throws Exception {
        Actor consultant = signedIn.enrol(tenant, Role.CONSULTANT);
        EmailAddress nobody = address();
        signedIn.out();
        inTransaction(() -> {
            accounts.requestPasswordReset(nobody, "192.0.2.1");
            accounts.requestPasswordReset(EmailAddress.of(consultant.email()), "192.0.2.1");
            return true;
        });

        String text = part(arrived(EmailAddress.of(consultant.email())), 0);
        assertThat(links.canReset(found("/reset-password/([A-Za-z0-9_-]{43})", text)))
                .isTrue();
        waitUntilNothingWaitsFor(nobody);
        assertThat(received(nobody)).isEmpty();
    }

    @Test
    void aMailSpeaksTheRecipientsLanguage() throws Exception {
        EmailAddress email = address();
        enqueue(new MailRequest(
                email,
                Locale.SIMPLIFIED_CHINESE,
                "notifications.mail.passwordChanged",
                List.of("喆"),
                "forgot-password"));

        MimeMessage mail = arrived(email);
        assertThat(mail.getSubject()).isEqualTo("您的密码已修改");
        assertThat(part(mail, 0)).contains("喆，您好");
    }

    @Test
    void aMailWhoseCauseIsRolledBackIsNeverSent() {
        EmailAddress email = address();
        assertThatThrownBy(() -> inTransaction(() -> {
                    outbox.enqueue(notice(email));
                    throw new IllegalStateException("the cause failed");
                }))
                .hasMessage("the cause failed");

        assertThat(database.queryForList("select * from outgoing_mail where recipient = ?", email.value()))
                .isEmpty();
    }

    @Test
    void runningTheJobAgainSendsNothingAgain() throws Exception {
        EmailAddress email = address();
        enqueue(notice(email));
        arrived(email);
        waitUntilNothingWaitsFor(email);
        UUID id = mails.findAll().stream()
                .filter(mail -> mail.recipient().equals(email))
                .map(OutgoingMail::id)
                .findFirst()
                .orElseThrow();

        signedIn.asSystem(tenant, () -> {
            job.run(id);
            return true;
        });

        assertThat(received(email)).hasSize(1);
        assertThat(received(email).getFirst().getMessageID()).isEqualTo("<" + id + "@parley>");
    }

    @Test
    void aMailWaitsWhileTheServerIsDownAndGoesOutWhenItIsBack() throws Exception {
        EmailAddress email = address();
        UUID id = inTransaction(() -> mails.save(OutgoingMail.notice(tenant, notice(email), Instant.EPOCH))
                .id());
        SERVER.stop();
        try {
            assertThatThrownBy(() -> signedIn.asSystem(tenant, () -> {
                        job.run(id);
                        return true;
                    }))
                    .isInstanceOf(MailException.class);
            assertThat(mails.findById(id)).get().matches(OutgoingMail::isWaiting);
        } finally {
            SERVER.start();
        }
        signedIn.asSystem(tenant, () -> {
            job.run(id);
            return true;
        });

        assertThat(received(email)).hasSize(1);
    }

    private void enqueue(MailRequest request) {
        inTransaction(() -> {
            outbox.enqueue(request);
            return true;
        });
    }

    private static MailRequest notice(EmailAddress email) {
        return new MailRequest(
                email, Locale.ENGLISH, "notifications.mail.passwordChanged", List.of("Ada"), "forgot-password");
    }
}
