package io.parley.measurement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Small requests one after the other on a line at rest. Jitter is the mean absolute difference of neighbouring round trips:
 * RFC 3550 (6.4.1) smooths the same differences over hundreds of packets, which a few probes are not; and as the way there
 * and back are in it, it is rather too high than too low. Packet loss cannot be told from them: lost packets are sent
 * again below HTTPS, and only a probe that was given up says that something is wrong.
 *
 * @param roundTripsMs in order; null for a probe without an answer in time
 */
record Probes(List<@Nullable Double> roundTripsMs) {

    private static final int MOST = 100;
    private static final double LONGEST_MS = 60_000;

    /** Fewer answers say nothing about a line. */
    private static final int FEWEST = 5;

    Probes {
        roundTripsMs = java.util.Collections.unmodifiableList(new ArrayList<>(roundTripsMs));
    }

    /** @param listed milliseconds joined by commas, nothing for a failed one; empty if that is not what it is */
    static Optional<Probes> of(String listed) {
        var parts = listed.split(",", -1);
        if (parts.length > MOST) {
            return Optional.empty();
        }
        var probes = new ArrayList<@Nullable Double>();
        for (var part : parts) {
            if (part.isEmpty()) {
                probes.add(null);
                continue;
            }
            try {
                double ms = Double.parseDouble(part);
                if (!(ms >= 0) || ms > LONGEST_MS) {
                    return Optional.empty();
                }
                probes.add(ms);
            } catch (NumberFormatException crafted) {
                return Optional.empty();
            }
        }
        return Optional.of(new Probes(probes));
    }

    int sent() {
        return roundTripsMs.size();
    }

    int failed() {
        return (int) roundTripsMs.stream().filter(java.util.Objects::isNull).count();
    }

    /** Median in ms; empty with too few answers. */
    OptionalDouble roundTripMs() {
        var answered = answered().stream().sorted().toList();
        return answered.size() < FEWEST
                ? OptionalDouble.empty()
                : OptionalDouble.of(answered.get((answered.size() - 1) / 2));
    }

    /** In ms; empty with too few answers. */
    OptionalDouble jitterMs() {
        var answered = answered();
        if (answered.size() < FEWEST) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (int i = 1; i < answered.size(); i++) {
            sum += Math.abs(answered.get(i) - answered.get(i - 1));
        }
        return OptionalDouble.of(sum / (answered.size() - 1));
    }

    private List<Double> answered() {
        var answered = new ArrayList<Double>();
        for (var probe : roundTripsMs) {
            if (probe != null) {
                answered.add(probe);
            }
        }
        return answered;
    }
}
