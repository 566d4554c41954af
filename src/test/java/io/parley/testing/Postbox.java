package io.parley.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A mail server on a free port of the loopback address, and everybody's mailbox behind it. */
public final class Postbox implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private Postbox() {
        server.start();
    }

    public static Postbox open() {
        return new Postbox();
    }

    public int port() {
        return server.getSmtp().getPort();
    }

    /** Where the newest letter to somebody leads; waits for one whose link contains {@code path}. */
    public String linkTo(String recipient, String path) {
        return newest(recipient, path, "");
    }

    /** As {@link #linkTo(String, String)}, but another link than {@code known}. */
    public String newLinkTo(String recipient, String path, String known) {
        return newest(recipient, path, known);
    }

    private String newest(String recipient, String path, String known) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Optional<String> link = links(recipient).reversed().stream()
                    .filter(found -> found.contains(path))
                    .findFirst()
                    .filter(found -> !found.equals(known));
            if (link.isPresent()) {
                return link.get();
            }
            pause();
        }
        throw new AssertionError("No mail to " + recipient + " with a link to " + path + "; there are "
                + server.getReceivedMessages().length + " mails");
    }

    private List<String> links(String recipient) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> isTo(mail, recipient))
                .flatMap(mail -> LINK.matcher(plainText(mail)).results().map(result -> result.group()))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String recipient) {
        try {
            return GreenMailUtil.getAddressList(mail.getAllRecipients()).contains(recipient);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String plainText(MimeMessage mail) {
        try {
            return plainText(mail.getContent());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String plainText(Object content) throws MessagingException, IOException {
        if (content instanceof Multipart parts) {
            BodyPart first = parts.getBodyPart(0);
            return plainText(first.getContent());
        }
        return content.toString();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
