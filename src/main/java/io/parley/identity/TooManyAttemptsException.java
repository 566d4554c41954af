package io.parley.identity;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Somebody has to wait before trying again; says nothing about whether the account exists. */
final class TooManyAttemptsException extends AuthenticationException {

    private final Duration pause;

    TooManyAttemptsException(Duration pause) {
        super("Wait " + pause);
        this.pause = pause;
    }

    /** How long to wait, in whole minutes rounded up: at least one. */
    long minutes() {
        return pause.toMinutes() + 1;
    }
}
