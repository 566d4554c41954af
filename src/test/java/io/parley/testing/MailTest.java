package io.parley.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.parley.identity.EmailAddress;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A {@link ServiceTest} with a real mail server. It keeps the mails of all such classes, so each test has its own people. */
public abstract class MailTest extends ServiceTest {

    protected static final GreenMail SERVER =
            new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    private JdbcTemplate database;

    @BeforeAll
    static void startMailServer() {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
    }

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        registry.add("db-scheduler.polling-interval", () -> "1s");
    }

    /** An address nobody else has. */
    protected static EmailAddress address() {
        return EmailAddress.of("mail-" + UUID.randomUUID() + "@parley.test");
    }

    /** The first mail to an address, once it has arrived. */
    protected static MimeMessage arrived(EmailAddress email) {
        await("a mail to " + email)
                .atMost(Duration.ofSeconds(30))
                .until(() -> !received(email).isEmpty());
        return received(email).getFirst();
    }

    protected static List<MimeMessage> received(EmailAddress email) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> isTo(mail, email))
                .toList();
    }

    /** Until each mail to an address was sent or dropped. */
    protected void waitUntilNothingWaitsFor(EmailAddress email) {
        await("nothing waiting for " + email)
                .atMost(Duration.ofSeconds(30))
                .until(() -> database.queryForList(
                                "select id from outgoing_mail where status = 'WAITING' and recipient = ?",
                                email.value())
                        .isEmpty());
    }

    /** @param index 0 the plain text, 1 the HTML */
    protected static String part(MimeMessage mail, int index) throws MessagingException, IOException {
        Object content = mail.getContent();
        while (content instanceof MimeMultipart parts) {
            Object first = parts.getBodyPart(0).getContent();
            content = first instanceof MimeMultipart
                    ? first
                    : parts.getBodyPart(index).getContent();
        }
        return content.toString().replace("\r\n", "\n");
    }

    /** The first group of a pattern that must occur. */
    protected static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    private static boolean isTo(MimeMessage mail, EmailAddress email) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString().equals(email.value());
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Fixed from then on: the server must come back where it was. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
