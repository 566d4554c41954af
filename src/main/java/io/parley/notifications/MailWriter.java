package io.parley.notifications;

import java.util.Optional;
import java.util.UUID;

/**
 * Writes a mail at the moment it is sent, as the system of its tenant: for mails with a link that holds a secret, which no
 * stored mail may. A bean of this type is found by its name.
 */
public interface MailWriter {

    /** Stable kebab-case name: it stands in the mail's row. */
    String name();

    /** Empty when there is nothing to send any more. */
    Optional<MailRequest> write(UUID subject);
}
