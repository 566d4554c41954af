package io.parley.network;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one direction of a line leaves for calls. Absent figures are unknown: not measured in the busy hour, or not planned.
 *
 * @param measuredMbps the 10th percentile of the tests in the busy hour
 * @param usableKbps of it, less other traffic and the reserve; below zero if they take more than there is
 * @param calls whole calls that fit, ≥ 0
 * @param deliveredPercent measured share of what was advertised
 */
public record DirectionCapacity(
        @Nullable BigDecimal measuredMbps,
        @Nullable BigDecimal usableKbps,
        @Nullable Integer calls,
        @Nullable BigDecimal deliveredPercent) {

    private static final int LOW_PERCENTILE = 10;
    private static final BigDecimal KBPS_PER_MBPS = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * @param busyMbps tests of the busy hour
     * @param call what one call takes; absent if unknown
     */
    static DirectionCapacity of(List<BigDecimal> busyMbps, LinePlan plan, @Nullable CallBandwidth call) {
        var measured = Percentile.of(busyMbps, LOW_PERCENTILE);
        var usable = measured.flatMap(mbps -> usable(mbps, plan));
        return new DirectionCapacity(
                measured.orElse(null),
                usable.orElse(null),
                call == null
                        ? null
                        : usable.map(kbps -> Calls.fitting(kbps, call.kbps())).orElse(null),
                measured.flatMap(mbps -> delivered(mbps, plan)).orElse(null));
    }

    private static Optional<BigDecimal> usable(BigDecimal mbps, LinePlan plan) {
        var other = plan.otherKbps();
        var reserve = plan.reserveKbps();
        return other == null || reserve == null
                ? Optional.empty()
                : Optional.of(mbps.multiply(KBPS_PER_MBPS).subtract(other).subtract(reserve));
    }

    private static Optional<BigDecimal> delivered(BigDecimal mbps, LinePlan plan) {
        return Optional.ofNullable(plan.advertisedMbps())
                .filter(advertised -> advertised.signum() > 0)
                .map(advertised -> mbps.multiply(HUNDRED).divide(advertised, MathContext.DECIMAL64));
    }
}
