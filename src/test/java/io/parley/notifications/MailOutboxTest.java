package io.parley.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.parley.identity.AccountService;
import io.parley.identity.Actor;
import io.parley.identity.EmailAddress;
import io.parley.identity.InvitationDraft;
import io.parley.identity.LinkService;
import io.parley.identity.MemberService;
import io.parley.identity.Role;
import io.parley.tenancy.TenantId;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.MailException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class MailOutboxTest extends ServiceTest {

    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(3925, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeAll
    static void startMailServer() {
        SERVER.start();
    }

    @AfterAll
    static void stopMailServer() {
        SERVER.stop();
    }

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        registry.add("db-scheduler.polling-interval", () -> "1s");
    }

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
        waitUntilNothingWaits();
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
        waitUntilNothingWaits();
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

    private MimeMessage arrived(EmailAddress email) throws Exception {
        for (int i = 0; i < 200; i++) {
            if (!received(email).isEmpty()) {
                return received(email).getFirst();
            }
            Thread.sleep(100);
        }
        throw new AssertionError("No mail to " + email);
    }

    private void waitUntilNothingWaits() throws InterruptedException {
        for (int i = 0; i < 200 && mails.findAll().stream().anyMatch(OutgoingMail::isWaiting); i++) {
            Thread.sleep(100);
        }
    }

    private static List<MimeMessage> received(EmailAddress email) throws MessagingException {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> isTo(mail, email))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, EmailAddress email) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString().equals(email.value());
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** 0 the plain text, 1 the HTML. */
    private static String part(MimeMessage mail, int index) throws MessagingException, IOException {
        Object content = mail.getContent();
        while (content instanceof MimeMultipart parts) {
            Object first = parts.getBodyPart(0).getContent();
            content = first instanceof MimeMultipart
                    ? first
                    : parts.getBodyPart(index).getContent();
        }
        return content.toString();
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    private static EmailAddress address() {
        return EmailAddress.of("mail-" + UUID.randomUUID() + "@parley.test");
    }
}
