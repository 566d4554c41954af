package io.parley.internet;

import io.parley.network.CallQueue;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Callers who wait for somebody; what nobody has said is absent.
 *
 * @param callsPerHour in the busy hour
 * @param handlingSeconds mean time a call takes an agent
 * @param agents who answer at once
 * @param targetSeconds within which a call should be answered
 */
public record AgentQueue(
        String name,
        @Nullable BigDecimal callsPerHour,
        @Nullable BigDecimal handlingSeconds,
        @Nullable Integer agents,
        @Nullable BigDecimal targetSeconds) {

    /** For the engine; empty while a figure is missing or cannot be. */
    public Optional<CallQueue> queue() {
        if (callsPerHour == null || handlingSeconds == null || agents == null || targetSeconds == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CallQueue(callsPerHour, handlingSeconds, agents, targetSeconds));
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }
}
