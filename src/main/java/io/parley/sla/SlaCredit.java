package io.parley.sla;

import java.math.BigDecimal;

/** What a failed month is credited with (domain.md §4). */
final class SlaCredit {

    private SlaCredit() {}

    /**
     * The tier's percentage of the base, at least the minimum credit, at most the cap. Not rounded.
     *
     * @param base fee base of the month, ≥ 0
     * @param minimum lowest credit of a failed month, in the same currency; zero when there is none
     */
    static BigDecimal of(SlaPolicy policy, CreditTier tier, BigDecimal base, BigDecimal minimum) {
        var credit = base.multiply(tier.credit()).max(minimum);
        return policy.cap().map(cap -> credit.min(base.multiply(cap))).orElse(credit);
    }
}
