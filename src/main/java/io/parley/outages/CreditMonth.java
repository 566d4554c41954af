package io.parley.outages;

import io.parley.sla.ServiceMonth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A measured month, quarter or year and where it stands with its credit.
 *
 * @param scope {@code PLATFORM} or the code of a site
 * @param month what it attained
 * @param credit what it owes; empty when that can't be known, and while it runs
 * @param countedFrom day of the invoice from which the time to claim counts; empty when it counts from something else, or the
 *     invoice is not known
 * @param claim what was asked for; absent when nothing was
 */
public record CreditMonth(
        String scope,
        ServiceMonth month,
        CreditState state,
        Optional<BigDecimal> credit,
        Optional<LocalDate> countedFrom,
        @Nullable ClaimDetails claim) {

    /** Whether it is about everybody and not about one site. */
    public boolean ofPlatform() {
        return scope.equals("PLATFORM");
    }
}
