package io.parley.terms;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What a client would rather have, for every kind of term of which a rule can say so; the rest is for a person. */
final class ClientInterests {

    private static final Interest PERSON = Interest.person();
    private static final Map<String, Interest> RULES = new HashMap<>();

    static {
        cancellation();
        pricing();
        serviceLevel();
        support();
    }

    private ClientInterests() {}

    static ContractChange compare(String key, TermValue offered, TermValue contract) {
        return TermKeys.find(key)
                .map(known -> RULES.getOrDefault(known.key(), PERSON))
                .orElse(PERSON)
                .compare(offered, contract);
    }

    private static void cancellation() {
        RULES.put("term.months", Interest.differing((offered, contract) -> {
            // a longer term binds; a shorter one frees, and may lose the price sooner
            var change = Interest.lower().compare(offered, contract);
            return change == ContractChange.BETTER ? ContractChange.CHANGED : change;
        }));
        RULES.put("renewal.mode", Interest.ranked(Set.of("NONE", "EXPRESS"), Set.of("TACIT")));
        RULES.put("renewal.months", Interest.lower());
        RULES.put("notice.period", new NoticeInterest());
        RULES.put("notice.countsFrom", Interest.ranked(Set.of("RENEWAL_DATE"), Set.of("LAST_DAY")));
        RULES.put("notice.earliestDays", Interest.higher());
        RULES.put("notice.method", Interest.more());
        RULES.put("etf", new TerminationInterest());
        var clawback = Interest.parts(
                Map.of("mode", Interest.ranked(Set.of("PRO_RATA"), Set.of("FULL")), "amount", Interest.lower()));
        RULES.put("etf.clawback.oneOff", clawback);
        RULES.put("etf.clawback.promo", clawback);
        RULES.put("etf.preDelivery", Interest.parts(Map.of("fixed", Interest.lower(), "mrcMonths", Interest.lower())));
        RULES.put(
                "change.unilateral",
                Interest.ranked(Set.of("MUTUAL"), Set.of("NOTICE_WITH_EXIT"), Set.of("WEB_NOTICE_NO_EXIT")));
        RULES.put("upgrade.deprecationNoticeDays", Interest.higher());
    }

    private static void pricing() {
        RULES.put("price.seat", Interest.lower());
        RULES.put("price.taxIncluded", Interest.flag(true));
        RULES.put("price.escalator", new EscalatorInterest());
        RULES.put(
                "promo.*",
                Interest.parts(Map.of(
                        "months", Interest.more(), "percentOff", Interest.higher(), "amountOff", Interest.higher())));
        RULES.put("addons.priceLock", Interest.flag(true));
        RULES.put("seats.added", Interest.ranked(Set.of("COTERMINOUS"), Set.of("OWN_TERM"), Set.of("RESTARTS_TERM")));
        RULES.put(
                "seats.trueDown",
                Interest.ranked(
                        Set.of("ANY_TIME"),
                        Set.of("QUARTERLY"),
                        Set.of("ANNUAL"),
                        Set.of("AT_RENEWAL"),
                        Set.of("NOT_ALLOWED")));
        RULES.put("seats.floor", Interest.parts(Map.of("percent", Interest.lower(), "seats", Interest.lower())));
        RULES.put("oneoff.*", Interest.lower());
        RULES.put("fee.*", Interest.parts(Map.of("rate", Interest.lower(), "amount", Interest.lower())));
        RULES.put("billing.timing", Interest.ranked(Set.of("ARREARS"), Set.of("ADVANCE")));
        RULES.put("billing.paymentDays", Interest.higher());
        RULES.put("billing.disputeDays", Interest.higher());
        RULES.put("porting.outFee", Interest.lower());
    }

    private static void serviceLevel() {
        RULES.put("sla.target", Interest.higher());
        RULES.put(
                "sla.effort",
                Interest.ranked(Set.of("GUARANTEE"), Set.of("COMMERCIALLY_REASONABLE"), Set.of("BEST_EFFORT")));
        RULES.put("sla.services", Interest.more());
        RULES.put("sla.minOutageMinutes", Interest.lower());
        RULES.put("sla.measuredBy", Interest.ranked(Set.of("CUSTOMER", "JOINT"), Set.of("PROVIDER")));
        RULES.put("sla.exclusions", Interest.fewer());
        RULES.put(
                "sla.maintenance",
                Interest.parts(Map.of("noticeHours", Interest.higher(), "capMinutes", Interest.lower())));
        RULES.put("sla.tier.*", Interest.parts(Map.of("creditPercent", Interest.higher())));
        RULES.put(
                "sla.feeBase",
                Interest.ranked(Set.of("ALL_MRC"), Set.of("ONE_MONTH_MRC", "SITE_MRC", "AFFECTED_SERVICE")));
        RULES.put("sla.capPercent", Interest.higher());
        RULES.put("sla.claim", Interest.parts(Map.of("amount", Interest.higher())));
        RULES.put("sla.chronicExit", Interest.parts(Map.of("failures", Interest.lower(), "months", Interest.higher())));
        RULES.put("sla.soleRemedy", Interest.flag(false));
        RULES.put("sla.window", Interest.ranked(Set.of("MONTH"), Set.of("QUARTER"), Set.of("YEAR")));
    }

    private static void support() {
        RULES.put(
                "feature.*",
                Interest.ranked(Set.of("INCLUDED"), Set.of("ADD_ON", "PARTNER"), Set.of("ROADMAP"), Set.of("NO")));
        RULES.put("support.p1ResponseMinutes", Interest.lower());
        RULES.put("warranty.phones", Interest.parts(Map.of("months", Interest.higher())));
        RULES.put("warranty.exclusions", Interest.fewer());
        RULES.put("warranty.advanceReplacement", Interest.flag(true));
    }
}
