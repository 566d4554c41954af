package io.parley.identity;

import java.time.Duration;
import java.util.Locale;

/**
 * A one-time link just made, for the mail that is being sent and for nothing else.
 *
 * @param path below the application's address, with the secret
 * @param lifetime how long it works from now
 * @param locale the language to write in
 */
public record MintedLink(EmailAddress recipient, String displayName, String path, Duration lifetime, Locale locale) {

    @Override
    public String toString() {
        return "link for " + recipient;
    }
}
