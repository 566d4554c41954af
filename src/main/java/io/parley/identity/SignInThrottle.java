package io.parley.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Slows guessing down, per address typed and per network address, never for longer than a quarter of an hour. It counts
 * before the password is looked at, so that a hundred attempts at once count as a hundred; success takes its own back. The
 * counts are in the database: they survive a restart and hold on all nodes.
 */
@Component
class SignInThrottle {

    private static final int FREE_PER_ACCOUNT = 5;
    private static final int FREE_PER_ADDRESS = 30;
    private static final int FREE_RESETS = 3;

    private final SignInAttemptsRepository attempts;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    SignInThrottle(SignInAttemptsRepository attempts, PlatformTransactionManager transactions, Clock clock) {
        this.attempts = attempts;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** @throws TooManyAttemptsException when it is too early to try again */
    void admitSignIn(String typed, String networkAddress) {
        admit(key("account", typed), FREE_PER_ACCOUNT);
        admit(key("address", networkAddress), FREE_PER_ADDRESS);
    }

    void succeeded(EmailAddress email, String networkAddress) {
        forget(email);
        ownTransaction.executeWithoutResult(
                status -> attempts.lock(key("address", networkAddress)).ifPresent(SignInAttempts::takeBackOne));
    }

    /** @throws TooManyAttemptsException when this network address has tried too many links that do not exist */
    void admitGuest(String networkAddress) {
        admit(key("guest-from", networkAddress), FREE_PER_ADDRESS);
    }

    void guestCameIn(String networkAddress) {
        ownTransaction.executeWithoutResult(
                status -> attempts.lock(key("guest-from", networkAddress)).ifPresent(SignInAttempts::takeBackOne));
    }

    void forget(EmailAddress email) {
        ownTransaction.executeWithoutResult(
                status -> attempts.lock(key("account", email.value())).ifPresent(attempts::delete));
    }

    /** Whether another reset mail may go to an address; asked in silence. */
    boolean admitsReset(EmailAddress email, String networkAddress) {
        try {
            admit(key("reset", email.value()), FREE_RESETS);
            admit(key("reset-from", networkAddress), FREE_PER_ADDRESS);
            return true;
        } catch (TooManyAttemptsException tooMany) {
            return false;
        }
    }

    private void admit(String key, int free) {
        try {
            count(key, free);
        } catch (DataIntegrityViolationException somebodyElseWasFirst) {
            count(key, free);
        }
    }

    private void count(String key, int free) {
        Instant now = clock.instant();
        Optional<Duration> pause = ownTransaction.execute(status -> {
            SignInAttempts found =
                    attempts.lock(key).orElseGet(() -> attempts.saveAndFlush(new SignInAttempts(key, now)));
            Optional<Duration> wait = found.pause(free, now);
            if (wait.isEmpty()) {
                found.count(now);
            }
            return wait;
        });
        if (pause != null && pause.isPresent()) {
            throw new TooManyAttemptsException(pause.get());
        }
    }

    private static String key(String kind, String value) {
        return kind + ":"
                + HexFormat.of().formatHex(Secret.hash(value.strip().toLowerCase(java.util.Locale.ROOT)), 0, 16);
    }
}
