package io.parley.outages.statuspage;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a status page says about one outage.
 *
 * @param title the page's own, empty when it has none
 * @param start absent when the page does not say
 * @param end absent while it goes on, and when the page does not say; never before {@code start}
 * @param goesOn whether the page had not said that it is over
 * @param announced when maintenance was announced; absent when the page does not say
 * @param words the lines it was read from, as they were pasted
 */
public record StatedOutage(
        String title,
        boolean maintenance,
        @Nullable Instant start,
        @Nullable Instant end,
        boolean goesOn,
        @Nullable Instant announced,
        String words,
        Set<Doubt> doubts) {

    public StatedOutage {
        doubts = doubts.isEmpty() ? Set.of() : EnumSet.copyOf(doubts);
    }

    /** Whether a person has something to settle before it can be believed. */
    public boolean isUnclear() {
        return doubts.stream().anyMatch(Doubt::isOpen);
    }
}
