package io.parley.sla;

import io.parley.clients.ServiceKind;
import io.parley.terms.TermSheet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A service level agreement read by meaning (domain.md §4). What the papers do not say is empty, never zero.
 *
 * @param written whether any service level is confirmed in a document
 * @param target availability promised, a fraction
 * @param tiers in the order of their numbers
 * @param minimumMinutes shortest outage that counts, in minutes
 * @param cap highest credit, a fraction of the fee base
 * @param minimumCredit lowest credit of a failed month, in the quote's currency
 * @param exclusions causes that do not count
 * @param maintenance empty when the papers excuse none
 * @param services what is covered; empty when the papers do not say
 * @param promises levels besides availability
 */
public record SlaPolicy(
        boolean written,
        Optional<BigDecimal> target,
        Optional<SlaWindow> window,
        Optional<SlaScope> scope,
        Optional<MeasuredBy> measuredBy,
        Optional<SlaEffort> effort,
        List<CreditTier> tiers,
        Optional<Integer> minimumMinutes,
        Optional<BigDecimal> cap,
        Optional<BigDecimal> minimumCredit,
        Optional<FeeBase> feeBase,
        Optional<ClaimWindow> claim,
        Optional<Boolean> soleRemedy,
        Optional<ChronicExit> chronicExit,
        Set<OutageCause> exclusions,
        Optional<Maintenance> maintenance,
        Set<ServiceKind> services,
        List<ServicePromise> promises) {

    public static SlaPolicy of(TermSheet terms) {
        return new SlaTerms(terms).policy();
    }

    /** Whether the agreement says enough to tell a good month from a bad one. */
    public boolean isMeasurable() {
        return written && target.isPresent();
    }

    /** Averaged by the month unless the papers say otherwise. */
    SlaWindow averagedOver() {
        return window.orElse(SlaWindow.MONTH);
    }

    /** Where the papers do not say, only what hits everybody surely counts. */
    SlaScope appliesTo() {
        return scope.orElse(SlaScope.PLATFORM);
    }

    /** Whether the agreement counts an outage: of a service it covers, and of a cause it does not exclude. */
    public boolean covers(Outage outage) {
        boolean service = outage.service() == null || services.isEmpty() || services.contains(outage.service());
        return service && !exclusions.contains(outage.cause());
    }

    /** The first tier that covers an availability; empty in a hole. */
    Optional<CreditTier> tier(BigDecimal availability) {
        return tiers.stream().filter(tier -> tier.covers(availability)).findFirst();
    }
}
