package io.parley.notifications;

import io.parley.identity.EmailAddress;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A mail to be sent. Its words are {@code <key>.subject}, {@code <key>.text} and, with a link, {@code <key>.action} of the
 * translations; the arguments fill the placeholders of all three.
 *
 * @param key first part of the translation keys, such as {@code portal.mail.declined}
 * @param arguments plain text, never markup; no secrets
 * @param link path below the application's address, without a leading slash; absent when there is nothing to open
 */
public record MailRequest(
        EmailAddress recipient,
        Locale locale,
        String key,
        List<String> arguments,
        @Nullable String link) {

    public MailRequest {
        arguments = List.copyOf(arguments);
    }
}
