package io.parley.network;

import java.math.BigDecimal;

/**
 * A queue of callers and those who answer them (Erlang C: nobody hangs up; domain.md §9).
 *
 * @param callsPerHour in the busy hour, ≥ 0
 * @param handlingSeconds mean time a call takes an agent, ≥ 0
 * @param agents who answer, 0–1 000 000
 * @param targetSeconds within which a call should be answered, ≥ 0
 */
public record CallQueue(BigDecimal callsPerHour, BigDecimal handlingSeconds, int agents, BigDecimal targetSeconds) {

    private static final double SECONDS_PER_HOUR = 3600;
    private static final int MOST_AGENTS = 1_000_000;

    public CallQueue {
        boolean negative = callsPerHour.signum() < 0 || handlingSeconds.signum() < 0 || targetSeconds.signum() < 0;
        if (negative || agents < 0 || agents > MOST_AGENTS) {
            throw new IllegalArgumentException("A queue has neither negative figures nor so many agents");
        }
    }

    public double erlangs() {
        return callsPerHour.doubleValue() * handlingSeconds.doubleValue() / SECONDS_PER_HOUR;
    }

    /** Probability in [0, 1] that a caller waits at all. */
    public double waiting() {
        return ErlangC.waiting(erlangs(), agents);
    }

    /** Share of calls in [0, 1] that are answered in time; 0 when the agents cannot keep up. */
    public double serviceLevel() {
        if (erlangs() == 0) {
            return 1;
        }
        if (agents <= erlangs()) {
            return 0;
        }
        double relief = (agents - erlangs()) * targetSeconds.doubleValue() / handlingSeconds.doubleValue();
        return 1 - waiting() * Math.exp(-relief);
    }
}
