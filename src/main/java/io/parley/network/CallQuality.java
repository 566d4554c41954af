package io.parley.network;

/**
 * How calls will sound, estimated (ITU-T G.107 simplified; domain.md §9).
 *
 * @param oneWayMs delay from mouth to ear, in ms, ≥ 0
 * @param lossPercent packets lost, 0–100
 * @param rating R, 0–93.2
 */
public record CallQuality(double oneWayMs, double lossPercent, double rating) {

    private static final double BEST_RATING = 93.2;
    private static final double NOTICED_DELAY_MS = 177.3;
    private static final double PACKETISATION_MS = 25;
    /** Losses come alone, not in bursts. */
    private static final double BURST_RATIO = 1;

    /**
     * From a measured round trip: half of it, a jitter buffer of twice the jitter, and the time it takes to fill a packet.
     *
     * @param roundTripMs ≥ 0
     * @param jitterMs ≥ 0
     * @param lossPercent 0–100
     */
    public static CallQuality measured(
            double roundTripMs, double jitterMs, double lossPercent, Codec.Impairment codec) {
        return of(roundTripMs / 2 + 2 * jitterMs + PACKETISATION_MS, lossPercent, codec);
    }

    /**
     * @param oneWayMs ≥ 0
     * @param lossPercent 0–100
     */
    public static CallQuality of(double oneWayMs, double lossPercent, Codec.Impairment codec) {
        if (!(oneWayMs >= 0) || !(lossPercent >= 0) || lossPercent > 100) {
            throw new IllegalArgumentException(oneWayMs + " ms and " + lossPercent + " % of loss were never measured");
        }
        double delay = 0.024 * oneWayMs + 0.11 * Math.max(0, oneWayMs - NOTICED_DELAY_MS);
        double equipment = codec.ie() + (95 - codec.ie()) * lossPercent / (lossPercent / BURST_RATIO + codec.bpl());
        return new CallQuality(oneWayMs, lossPercent, Math.clamp(BEST_RATING - delay - equipment, 0, BEST_RATING));
    }

    /** Mean opinion score, 1–4.41. */
    public double mos() {
        return Math.max(1, 1 + 0.035 * rating + 7e-6 * rating * (rating - 60) * (100 - rating));
    }

    public QualityGrade grade() {
        return QualityGrade.of(mos());
    }
}
