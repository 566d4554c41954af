package io.parley.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Gives letters to a mail server. */
@Component
@Profile("!demo")
class SmtpCarrier implements MailCarrier {

    private final JavaMailSender server;
    private final String sender;

    SmtpCarrier(JavaMailSender server, @Value("${parley.mail.from}") String sender) {
        this.server = server;
        this.sender = sender;
    }

    @Override
    public void carry(Letter letter) {
        try {
            server.send(message(letter));
        } catch (MessagingException | UnsupportedEncodingException unwritable) {
            throw new MailPreparationException(unwritable);
        }
    }

    private MimeMessage message(Letter letter) throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = new MessageWithId(server.createMimeMessage(), letter.id() + "@parley");
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(new InternetAddress(sender, letter.senderName(), StandardCharsets.UTF_8.name()));
        helper.setTo(letter.recipient());
        helper.setSubject(letter.subject());
        helper.setText(letter.text(), letter.html());
        helper.setSentDate(Date.from(letter.composedAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** Keeps its Message-ID when it is saved, so that a mail sent twice is known as one. */
    private static final class MessageWithId extends MimeMessage {

        private final String id;

        MessageWithId(MimeMessage empty, String id) {
            super(empty.getSession());
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
