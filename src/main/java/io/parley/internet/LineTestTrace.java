package io.parley.internet;

import org.jspecify.annotations.Nullable;

/**
 * How a test came about.
 *
 * @param bytesMoved both ways together, as the server counted them; absent unless a browser measured
 * @param probes small requests sent to time the round trip; absent unless a browser measured
 * @param failedProbes those without an answer in time. Not packet loss: below HTTPS lost packets are sent again
 * @param browser short name such as {@code Firefox 145}, empty unless a browser measured
 */
public record LineTestTrace(
        LineTestSource source,
        @Nullable Long bytesMoved,
        @Nullable Integer probes,
        @Nullable Integer failedProbes,
        String browser) {

    static LineTestTrace without(LineTestSource source) {
        return new LineTestTrace(source, null, null, null, "");
    }
}
