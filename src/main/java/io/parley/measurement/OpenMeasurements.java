package io.parley.measurement;

import io.parley.common.ProblemException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The measurements that run in this process: few at once, one a person, each found by its secret and its owner alone. One
 * that has ended is found by nobody any more.
 */
@Component
class OpenMeasurements {

    private static final int SECRET_BYTES = 32;

    private final Map<String, OpenMeasurement> open = new LinkedHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final MeasurementLimits limits;
    private final Consumption consumption;
    private final Streams streams;
    private final Clock clock;

    OpenMeasurements(MeasurementLimits limits, Clock clock) {
        this.limits = limits;
        this.consumption = new Consumption(limits);
        this.streams = new Streams(limits.atOnce());
        this.clock = clock;
    }

    /**
     * @return its secret
     * @throws ProblemException if too many measure now, or this person has measured too much
     */
    synchronized String open(OpenMeasurement.Owner owner, OpenMeasurement.Place place) {
        endWhere(measurement ->
                measurement.isOver(clock.instant()) || measurement.member().equals(owner.member()));
        if (!consumption.allows(owner.member(), clock.instant())) {
            throw new ProblemException("measurement.problem.tooMuch");
        }
        if (open.size() >= limits.atOnce()) {
            throw new ProblemException("measurement.problem.busy");
        }
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        open.put(secret, new OpenMeasurement(owner, place, clock.instant()));
        return secret;
    }

    /** Empty for a secret that is unknown, over, or somebody else's: the same answer for all. */
    synchronized Optional<OpenMeasurement> find(String secret, OpenMeasurement.Owner owner) {
        return Optional.ofNullable(open.get(secret))
                .filter(measurement -> measurement.belongsTo(owner) && !measurement.isOver(clock.instant()));
    }

    /** Ends it, so that its secret is used up. Empty as {@link #find}. */
    synchronized Optional<OpenMeasurement> end(String secret, OpenMeasurement.Owner owner) {
        var found = find(secret, owner);
        found.ifPresent(measurement -> endWhere(measurement::equals));
        return found;
    }

    /** Ends what was opened in a session that is no more. */
    synchronized void endOf(String session) {
        endWhere(measurement -> measurement.isIn(session));
    }

    /** Streams that run now, of those that have ended too. */
    Streams streams() {
        return streams;
    }

    /** Those that hold a place now. */
    synchronized int places() {
        return (int) open.values().stream()
                .filter(measurement -> !measurement.isOver(clock.instant()))
                .count();
    }

    /** Whether it may move more in the direction of the counter. */
    boolean mayMove(OpenMeasurement measurement, ByteCounter direction) {
        return !measurement.isOver(clock.instant())
                && direction.total() < limits.perDirection().toBytes()
                && direction.elapsed(System.nanoTime()) < ByteCounter.MOST_SECONDS * 1_000_000_000L;
    }

    private void endWhere(java.util.function.Predicate<OpenMeasurement> which) {
        open.values().removeIf(measurement -> {
            if (!which.test(measurement)) {
                return false;
            }
            measurement.close();
            consumption.add(measurement.member(), measurement.bytes(), clock.instant());
            return true;
        });
    }
}
