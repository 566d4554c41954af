package io.parley.shell;

import io.parley.identity.CurrentUser;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Something unexpected: the reader gets a number to quote, the log gets the same number with what happened. */
@Component
class Incident {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);
    private static final int LENGTH = 8;

    private final CurrentUser currentUser;

    Incident(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** @return the number for the reader */
    String report(Throwable cause) {
        String id = UUID.randomUUID().toString().substring(0, LENGTH);
        String who = currentUser
                .find()
                .map(actor -> "tenant " + actor.tenantId().value() + ", membership " + actor.membershipId())
                .orElse("nobody signed in");
        LOG.error("Incident {} ({})", id, who, cause);
        return id;
    }
}
