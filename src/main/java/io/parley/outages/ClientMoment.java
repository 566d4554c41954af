package io.parley.outages;

import io.parley.common.ProblemException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A time as the client's clock on the wall showed it. Twice a year that is not enough: in spring an hour does not exist, in
 * autumn one comes twice.
 *
 * @param later which of two it was in an hour that came twice; absent while nobody has said
 */
public record ClientMoment(LocalDateTime local, @Nullable Boolean later) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /** Whether the clocks showed this time twice. */
    public boolean cameTwice(ZoneId zone) {
        return zone.getRules().getValidOffsets(local).size() > 1;
    }

    /** @throws ProblemException if the clocks never showed it, or showed it twice and nobody said which it was */
    public Instant in(ZoneId zone) {
        var offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            var gap = zone.getRules().getTransition(local);
            throw new ProblemException(
                    "outages.problem.skipped",
                    CLOCK.format(local),
                    CLOCK.format(gap.getDateTimeBefore()),
                    CLOCK.format(gap.getDateTimeAfter()));
        }
        if (offsets.size() > 1 && later == null) {
            throw new ProblemException("outages.problem.twice", CLOCK.format(local));
        }
        return local.toInstant(Boolean.TRUE.equals(later) ? offsets.getLast() : offsets.getFirst());
    }

    /** What the client's clock showed at a moment. */
    public static ClientMoment of(Instant instant, ZoneId zone) {
        var local = LocalDateTime.ofInstant(instant, zone);
        var offsets = zone.getRules().getValidOffsets(local);
        return new ClientMoment(
                local, offsets.size() > 1 ? zone.getRules().getOffset(instant).equals(offsets.getLast()) : null);
    }
}
