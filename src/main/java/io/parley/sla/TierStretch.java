package io.parley.sla;

import java.math.BigDecimal;
import java.util.List;

/**
 * A stretch of availability between two values that some tier names, with the tiers that pay for it. Below the target one tier
 * is as it should be, none is a gap and two are an overlap.
 *
 * @param from lowest availability, a fraction, included
 * @param to highest availability, a fraction, not included; equal to {@code from} for the single value that two tiers share
 */
public record TierStretch(BigDecimal from, BigDecimal to, List<CreditTier> tiers) {

    public TierStretch {
        tiers = List.copyOf(tiers);
    }

    public boolean isGap() {
        return tiers.isEmpty();
    }

    public boolean isOverlap() {
        return tiers.size() > 1;
    }
}
