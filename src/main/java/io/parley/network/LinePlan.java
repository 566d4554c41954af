package io.parley.network;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One direction of a site's line as planned; what nobody has said is absent, not zero.
 *
 * @param advertisedMbps what the provider of the line promises, > 0
 * @param otherKbps what everything but calls takes in the busy hour, ≥ 0
 * @param reserveKbps kept free, ≥ 0
 */
public record LinePlan(
        @Nullable BigDecimal advertisedMbps,
        @Nullable BigDecimal otherKbps,
        @Nullable BigDecimal reserveKbps) {

    public static final LinePlan UNKNOWN = new LinePlan(null, null, null);
}
