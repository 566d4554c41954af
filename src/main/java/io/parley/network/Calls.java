package io.parley.network;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Whole calls on a line. */
public final class Calls {

    private Calls() {}

    /**
     * @param usableKbps what is left for calls; below zero nothing fits
     * @param kbpsPerCall above 0
     * @return whole calls, ≥ 0
     */
    public static int fitting(BigDecimal usableKbps, BigDecimal kbpsPerCall) {
        return usableKbps
                .max(BigDecimal.ZERO)
                .divide(kbpsPerCall, 0, RoundingMode.FLOOR)
                .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                .intValue();
    }
}
