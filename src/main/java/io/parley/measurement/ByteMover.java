package io.parley.measurement;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;

/**
 * Sends and receives what is measured with: noise that nothing on the way can compress, out of one buffer for everybody,
 * and uploads that are counted and forgotten. Both end when the measurement does, whatever length was declared. An upload
 * that declares none is refused: a sender of pieces can keep the server reading between two of them.
 */
@Component
class ByteMover {

    private static final int PIECE_BYTES = 64 * 1024;
    private static final int PIECES = 16;
    private static final long SHORT_REST_NANOS = 2_000_000;

    private final byte[] noise = new byte[PIECES * PIECE_BYTES];
    private final OpenMeasurements open;
    private final MeasurementLimits limits;

    ByteMover(OpenMeasurements open, MeasurementLimits limits) {
        this.open = open;
        this.limits = limits;
        new SecureRandom().nextBytes(noise);
    }

    void send(OpenMeasurement measurement, HttpServletResponse response) {
        response.setContentType("application/octet-stream");
        response.setHeader("Cache-Control", "no-store, no-transform");
        // nginx would else take everything at its own speed.
        response.setHeader("X-Accel-Buffering", "no");
        try {
            var out = response.getOutputStream();
            // Round the buffer piece by piece: pieces out of random places may overlap, and what overlaps compresses.
            int piece = ThreadLocalRandom.current().nextInt(PIECES);
            while (open.mayMove(measurement, measurement.down())) {
                out.write(noise, piece * PIECE_BYTES, PIECE_BYTES);
                piece = (piece + 1) % PIECES;
                measurement.down().add(PIECE_BYTES, System.nanoTime());
                rest(measurement, measurement.down());
            }
        } catch (IOException gone) {
            // the browser has seen enough, or takes nothing any more
        }
    }

    void receive(OpenMeasurement measurement, HttpServletRequest request, HttpServletResponse response) {
        if (request.getContentLengthLong() < 0) {
            response.setStatus(HttpServletResponse.SC_LENGTH_REQUIRED);
            return;
        }
        var piece = new byte[PIECE_BYTES];
        try {
            var in = request.getInputStream();
            while (open.mayMove(measurement, measurement.up())) {
                int read = in.read(piece);
                if (read < 0) {
                    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                    return;
                }
                measurement.up().add(read, System.nanoTime());
                rest(measurement, measurement.up());
            }
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } catch (IOException gone) {
            // the browser has ended its upload, or sends nothing any more
        }
    }

    /** Keeps a direction below the most it may take from the server. */
    private void rest(OpenMeasurement measurement, ByteCounter direction) {
        long bytesPerSecond = limits.mostMbps() * 125_000L;
        while (direction.total() > bytesPerSecond * (direction.elapsed(System.nanoTime()) / 1e9 + 0.1)
                && open.mayMove(measurement, direction)) {
            LockSupport.parkNanos(SHORT_REST_NANOS);
        }
    }
}
