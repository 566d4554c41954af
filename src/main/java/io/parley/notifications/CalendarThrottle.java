package io.parley.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Slows down who guesses addresses or asks all the time. Calendars ask every few minutes at most, and a secret of 256 bits
 * needs no long memory, so the counts live in this process and are forgotten after a quarter of an hour.
 */
@Component
class CalendarThrottle {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_READS = 120;
    private static final int MOST_FAILURES = 20;
    private static final int MOST_REMEMBERED = 10_000;

    private final Map<String, Count> counts = new ConcurrentHashMap<>();
    private final Clock clock;

    private record Count(Instant since, int reads, int failures) {

        Count read() {
            return new Count(since, reads + 1, failures);
        }

        Count failed() {
            return new Count(since, reads, failures + 1);
        }

        boolean exceeds() {
            return reads > MOST_READS || failures >= MOST_FAILURES;
        }
    }

    CalendarThrottle(Clock clock) {
        this.clock = clock;
    }

    /** Counts a request. @return whether it may be answered */
    boolean admits(String networkAddress) {
        forgetOld();
        return !counts.merge(networkAddress, new Count(clock.instant(), 1, 0), (known, one) -> known.read())
                .exceeds();
    }

    void failed(String networkAddress) {
        counts.computeIfPresent(networkAddress, (address, count) -> count.failed());
    }

    Duration window() {
        return WINDOW;
    }

    private void forgetOld() {
        var now = clock.instant();
        counts.values().removeIf(count -> count.since().plus(WINDOW).isBefore(now));
        if (counts.size() > MOST_REMEMBERED) {
            counts.clear();
        }
    }
}
