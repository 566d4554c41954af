package io.parley.sla;

import java.math.BigDecimal;

/**
 * What a stretch of availability is credited with (term {@code sla.tier.n}).
 *
 * @param name key of the term
 * @param from lowest availability, a fraction, included
 * @param to highest availability, a fraction; included only if {@code toInclusive}
 * @param credit fraction of the fee base
 */
public record CreditTier(String name, BigDecimal from, BigDecimal to, boolean toInclusive, BigDecimal credit) {

    boolean covers(BigDecimal availability) {
        int above = availability.compareTo(to);
        return availability.compareTo(from) >= 0 && (above < 0 || toInclusive && above == 0);
    }

    /** Whether both cover some availability. */
    boolean shares(CreditTier other) {
        var lower = from.compareTo(other.from) <= 0 ? this : other;
        var upper = lower == this ? other : this;
        int reach = lower.to.compareTo(upper.from);
        return reach > 0 || reach == 0 && lower.toInclusive;
    }
}
