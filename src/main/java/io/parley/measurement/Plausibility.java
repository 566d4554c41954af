package io.parley.measurement;

import io.parley.common.ProblemException;

/**
 * Whether the figures of a browser agree with what the server moved. The server writes ahead of the browser by what
 * buffers on the way hold, so of the download it knows an upper limit; of the upload it knows what arrived.
 */
final class Plausibility {

    /** A rate after the warm-up may be that much above the mean of everything that was sent. */
    private static final double STEADY_ABOVE_MEAN = 1.5;

    /** What left the browser may run ahead of what arrived, and the windows are not the same. */
    private static final double UPLOAD_FACTOR = 3;

    private static final double SLACK_MBPS = 1;

    private Plausibility() {}

    /** @throws ProblemException if a browser can't have measured that */
    static void require(MeasuredFigures figures, ByteCounter down, double arrivedMbps) {
        double mean = down.total() * 8 / 1_000_000.0 / Math.max(down.seconds(), 1);
        boolean downPossible = figures.downMbps() > 0 && figures.downMbps() <= mean * STEADY_ABOVE_MEAN + SLACK_MBPS;
        boolean upPossible = figures.upMbps() >= 0
                && figures.upMbps() <= arrivedMbps * UPLOAD_FACTOR + SLACK_MBPS
                && arrivedMbps <= figures.upMbps() * UPLOAD_FACTOR + SLACK_MBPS;
        if (!downPossible || !upPossible) {
            throw new ProblemException("measurement.problem.implausible");
        }
    }
}
