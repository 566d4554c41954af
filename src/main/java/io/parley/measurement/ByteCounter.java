package io.parley.measurement;

import java.util.Optional;

/**
 * Bytes of one direction as the server sees them, in tenths of a second. The rate leaves out the first one and a half
 * seconds, in which connections only find their speed, and the last tenth, which is not whole.
 */
final class ByteCounter {

    /** Longest a direction may take, in seconds. */
    static final int MOST_SECONDS = 15;

    private static final long TENTH = 100_000_000;
    private static final int WARM_UP = 15;
    private static final int FEWEST = 10;
    private static final double BITS_PER_MEGABIT = 1_000_000;

    private final long[] tenths = new long[MOST_SECONDS * 10];
    private long firstAt;
    private long total;
    private int last = -1;

    /** @param nanos when, on any steady clock */
    synchronized void add(long bytes, long nanos) {
        if (last < 0) {
            firstAt = nanos;
        }
        int tenth = (int) Math.clamp((nanos - firstAt) / TENTH, 0, tenths.length - 1L);
        tenths[tenth] += bytes;
        last = Math.max(last, tenth);
        total += bytes;
    }

    synchronized long total() {
        return total;
    }

    /** Since the first byte, in nanoseconds; 0 before. */
    synchronized long elapsed(long nanos) {
        return last < 0 ? 0 : nanos - firstAt;
    }

    /** From the first byte to the last, in seconds. */
    synchronized double seconds() {
        return (last + 1) / 10.0;
    }

    /** Mbps after the warm-up; empty when bytes moved for less than a second after it. */
    synchronized Optional<Double> mbps() {
        if (last - WARM_UP < FEWEST) {
            return Optional.empty();
        }
        long bytes = 0;
        for (int i = WARM_UP; i < last; i++) {
            bytes += tenths[i];
        }
        return Optional.of(bytes * 8 / BITS_PER_MEGABIT / ((last - WARM_UP) / 10.0));
    }
}
