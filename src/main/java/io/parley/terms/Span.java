package io.parley.terms;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Between what and what a burden lies.
 *
 * @param most absent without a limit
 */
record Span(BigDecimal least, @Nullable BigDecimal most) {

    static Span of(long least, long most) {
        return new Span(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    /** How this one compares with what was offered; overlapping ones can't be told apart, a lost limit is a loss. */
    ContractChange against(Span offered) {
        if (most == null || offered.most == null) {
            return most == offered.most ? ContractChange.CHANGED : Interest.direction(most == null ? 1 : -1);
        }
        if (most.compareTo(offered.least) <= 0) {
            return ContractChange.BETTER;
        }
        return least.compareTo(offered.most) >= 0 ? ContractChange.WORSE : ContractChange.CHANGED;
    }
}
