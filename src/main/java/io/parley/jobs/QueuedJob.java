package io.parley.jobs;

import java.time.Duration;
import java.util.UUID;

/**
 * Work that is queued once per subject in the transaction that makes it necessary, and done as the system of the subject's
 * tenant. It runs at least once: it must look at the subject's state first and do nothing when all is done.
 */
public interface QueuedJob {

    /** Stable kebab-case name, at most 20 characters. */
    String name();

    /** @throws RuntimeException to be tried again later */
    void run(UUID subject);

    /** How often to try again before giving up. */
    default int retries() {
        return 8;
    }

    /** The first pause after a failure; each further pause is twice as long. */
    default Duration firstPause() {
        return Duration.ofSeconds(10);
    }

    /** The last try failed too. */
    void gaveUp(UUID subject);
}
