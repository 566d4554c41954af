package io.parley.evidence;

import io.parley.terms.CapturedTerm;
import java.util.List;
import java.util.Set;

/** Which terms the finder looks for that any offer should state, so that what it did not find can be asked for. */
final class SoughtTerms {

    private static final List<String> EVERYWHERE = List.of(
            "term.months",
            "renewal.mode",
            "renewal.months",
            "notice.period",
            "notice.countsFrom",
            "notice.method",
            "etf",
            "etf.clawback.oneOff",
            "exit.breachCureDays",
            "change.unilateral",
            "law.governing",
            "law.disputes",
            "upgrade.deprecationNoticeDays",
            "price.escalator",
            "addons.priceLock",
            "seats.added",
            "seats.trueDown",
            "seats.floor",
            "sla.target",
            "sla.effort",
            "sla.services",
            "sla.scope",
            "sla.minOutageMinutes",
            "sla.measuredBy",
            "sla.exclusions",
            "sla.maintenance",
            "sla.feeBase",
            "sla.capPercent",
            "sla.claim",
            "sla.chronicExit",
            "sla.soleRemedy",
            "quote.validUntil",
            "scope.seats",
            "support.hours",
            "support.p1ResponseMinutes",
            "billing.timing",
            "billing.paymentDays",
            "billing.disputeDays",
            "porting.outFee",
            "warranty.phones",
            "warranty.advanceReplacement");

    private static final String RENEWAL = "renewal.mode";
    private static final Set<String> WITHOUT_RENEWAL = Set.of("NONE", "EXPRESS");

    private SoughtTerms() {}

    /** @param known what was found or captured already */
    static List<String> missing(List<CapturedTerm> known) {
        boolean renews = known.stream()
                .filter(term -> term.key().equals(RENEWAL) && term.value() != null)
                .noneMatch(term -> WITHOUT_RENEWAL.contains(String.valueOf(term.value())));
        return EVERYWHERE.stream()
                .filter(key -> renews || !key.startsWith("notice.") && !key.equals("renewal.months"))
                .filter(key -> known.stream()
                        .noneMatch(term -> term.value() != null && term.key().equals(key)))
                .toList();
    }
}
