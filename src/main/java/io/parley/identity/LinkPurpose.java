package io.parley.identity;

import java.time.Duration;

/** What a one-time link is for, and how long it lives from the moment its mail is sent. */
enum LinkPurpose {
    INVITATION(Duration.ofHours(72)),
    PASSWORD_RESET(Duration.ofMinutes(10)),
    BOOTSTRAP(Duration.ofHours(24)),
    /** Opens one thing for somebody without an account, until a day of its own; at most this long. */
    GUEST(Duration.ofDays(180));

    private final Duration lifetime;

    LinkPurpose(Duration lifetime) {
        this.lifetime = lifetime;
    }

    Duration lifetime() {
        return lifetime;
    }
}
