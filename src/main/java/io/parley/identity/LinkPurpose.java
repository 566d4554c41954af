package io.parley.identity;

import java.time.Duration;

/** What a one-time link is for, and how long it lives from the moment its mail is sent. */
enum LinkPurpose {
    INVITATION(Duration.ofHours(72)),
    PASSWORD_RESET(Duration.ofMinutes(10)),
    BOOTSTRAP(Duration.ofHours(24));

    private final Duration lifetime;

    LinkPurpose(Duration lifetime) {
        this.lifetime = lifetime;
    }

    Duration lifetime() {
        return lifetime;
    }
}
