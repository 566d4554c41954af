package io.parley.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Failed attempts under one key. On the short list of global entities: it counts before anybody is known. */
@Entity
class SignInAttempts {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    @Id
    @Column(nullable = false, updatable = false, length = 80)
    private String attemptKey;

    @Column(nullable = false)
    private int failures;

    @Column(nullable = false)
    private Instant lastAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected SignInAttempts() {}

    SignInAttempts(String attemptKey, Instant now) {
        this.attemptKey = attemptKey;
        this.lastAt = now;
    }

    /** How long to wait before the next attempt: nothing for the first few, then twice as long each time. */
    Optional<Duration> pause(int free, Instant now) {
        if (now.isAfter(lastAt.plus(FORGOTTEN_AFTER)) || failures < free) {
            return Optional.empty();
        }
        Duration pause = Duration.ofSeconds(1L << Math.min(failures - free, 20));
        Instant until = lastAt.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        return now.isBefore(until) ? Optional.of(Duration.between(now, until)) : Optional.empty();
    }

    void count(Instant now) {
        failures = now.isAfter(lastAt.plus(FORGOTTEN_AFTER)) ? 1 : failures + 1;
        lastAt = now;
    }

    void takeBackOne() {
        failures = Math.max(0, failures - 1);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignInAttempts attempts && attemptKey.equals(attempts.attemptKey);
    }

    @Override
    public int hashCode() {
        return attemptKey.hashCode();
    }
}
