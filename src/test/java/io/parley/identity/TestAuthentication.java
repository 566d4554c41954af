package io.parley.identity;

import java.time.Instant;
import org.springframework.security.core.Authentication;

/** Makes what sign-in would have made, for tests that are about something else. */
public final class TestAuthentication {

    private TestAuthentication() {}

    public static Authentication of(Actor actor) {
        return ActorPrincipal.of(actor, Instant.EPOCH, 0).authentication();
    }
}
