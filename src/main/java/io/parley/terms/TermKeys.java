package io.parley.terms;

import static io.parley.terms.TermValueKind.CHOICE;
import static io.parley.terms.TermValueKind.CHOICES;
import static io.parley.terms.TermValueKind.COUNT;
import static io.parley.terms.TermValueKind.DATE;
import static io.parley.terms.TermValueKind.FLAG;
import static io.parley.terms.TermValueKind.FRACTION;
import static io.parley.terms.TermValueKind.MONEY;
import static io.parley.terms.TermValueKind.PERIOD;
import static io.parley.terms.TermValueKind.STRUCTURE;
import static io.parley.terms.TermValueKind.TEXT;

import java.util.List;
import java.util.Optional;

/** Every kind of term the product reads, in the order of the ten considerations. */
public final class TermKeys {

    private static final List<TermKey> ALL = List.of(
            // 1 cancellation
            count("term.months", 1, "months"),
            choice("term.startBasis", 1, "FIXED_DATE", "ACTIVATION", "ACCEPTANCE", "FIRST_INVOICE"),
            choice("renewal.mode", 1, "NONE", "TACIT", "EXPRESS"),
            count("renewal.months", 1, "months"),
            of("renewal.price", 1, TEXT),
            of("notice.period", 1, PERIOD),
            choice("notice.countsFrom", 1, "LAST_DAY", "RENEWAL_DATE"),
            count("notice.earliestDays", 1, "days"),
            choices("notice.method", 1, "CERTIFIED_MAIL", "COURIER", "EMS", "EMAIL", "PORTAL"),
            of("etf", 1, STRUCTURE),
            of("etf.clawback.oneOff", 1, STRUCTURE),
            of("etf.clawback.promo", 1, STRUCTURE),
            of("etf.equipment", 1, STRUCTURE),
            of("etf.thirdParty", 1, TEXT),
            of("etf.preDelivery", 1, STRUCTURE),
            of("exit.downturn", 1, STRUCTURE),
            count("exit.breachCureDays", 1, "days"),
            choice("change.unilateral", 1, "MUTUAL", "NOTICE_WITH_EXIT", "WEB_NOTICE_NO_EXIT"),
            of("law.governing", 1, TEXT),
            choice("law.disputes", 1, "COURT", "ARBITRATION"),
            // 2 upgrades
            of("upgrade.cadence", 2, TEXT),
            count("upgrade.deprecationNoticeDays", 2, "days"),
            of("upgrade.certifications", 2, STRUCTURE),
            // 3 pricing that scales
            of("price.seat", 3, MONEY),
            of("price.taxIncluded", 3, FLAG),
            of("price.escalator", 3, STRUCTURE),
            of("promo.*", 3, STRUCTURE),
            of("addons.priceLock", 3, FLAG),
            choice("seats.added", 3, "COTERMINOUS", "OWN_TERM", "RESTARTS_TERM"),
            choice("seats.trueDown", 3, "NOT_ALLOWED", "ANY_TIME", "QUARTERLY", "ANNUAL", "AT_RENEWAL"),
            of("seats.floor", 3, STRUCTURE),
            // 4 service level agreement
            of("sla.target", 4, FRACTION),
            choice("sla.effort", 4, "GUARANTEE", "COMMERCIALLY_REASONABLE", "BEST_EFFORT"),
            choices("sla.services", 4, "VOICE", "SMS", "FAX", "API", "PORTAL"),
            choice("sla.scope", 4, "PLATFORM", "SITE"),
            count("sla.minOutageMinutes", 4, "minutes"),
            choice("sla.measuredBy", 4, "PROVIDER", "CUSTOMER", "JOINT"),
            choices("sla.exclusions", 4, "CUSTOMER", "POWER", "CARRIER"),
            of("sla.maintenance", 4, STRUCTURE),
            of("sla.tier.*", 4, STRUCTURE),
            choice("sla.feeBase", 4, "ALL_MRC", "AFFECTED_SERVICE", "SITE_MRC", "ONE_MONTH_MRC"),
            of("sla.capPercent", 4, FRACTION),
            of("sla.minCredit", 4, MONEY),
            of("sla.claim", 4, STRUCTURE),
            of("sla.claimChannel", 4, TEXT),
            of("sla.auto", 4, TEXT),
            of("sla.chronicExit", 4, STRUCTURE),
            of("sla.soleRemedy", 4, FLAG),
            choice("sla.window", 4, "MONTH", "QUARTER", "YEAR"),
            of("slax.*", 4, STRUCTURE),
            // 5 features
            new TermKey("feature.*", 5, CHOICE, null, List.of("INCLUDED", "ADD_ON", "PARTNER", "ROADMAP", "NO")),
            // 6 market
            of("quote.number", 6, TEXT),
            of("quote.date", 6, DATE),
            of("quote.validUntil", 6, DATE),
            of("plan.name", 6, TEXT),
            count("scope.seats", 6, "seats"),
            // 7 support
            of("support.hours", 7, TEXT),
            of("support.languages", 7, TEXT),
            count("support.p1ResponseMinutes", 7, "minutes"),
            // 8 up-front and all-in cost
            of("oneoff.*", 8, MONEY),
            of("fee.*", 8, STRUCTURE),
            choice("billing.timing", 8, "ADVANCE", "ARREARS"),
            count("billing.paymentDays", 8, "days"),
            count("billing.disputeDays", 8, "days"),
            of("porting.outFee", 8, MONEY),
            // 10 hardware warranty
            of("warranty.phones", 10, STRUCTURE),
            of("warranty.exclusions", 10, CHOICES),
            of("warranty.advanceReplacement", 10, FLAG));

    private TermKeys() {}

    public static List<TermKey> all() {
        return ALL;
    }

    /** The registered key of a captured one; members of a family find their family. */
    public static Optional<TermKey> find(String captured) {
        return ALL.stream().filter(key -> key.covers(captured)).findFirst();
    }

    private static TermKey of(String key, int consideration, TermValueKind kind) {
        return new TermKey(key, consideration, kind, null, List.of());
    }

    private static TermKey count(String key, int consideration, String unit) {
        return new TermKey(key, consideration, COUNT, unit, List.of());
    }

    private static TermKey choice(String key, int consideration, String... vocabulary) {
        return new TermKey(key, consideration, CHOICE, null, List.of(vocabulary));
    }

    private static TermKey choices(String key, int consideration, String... vocabulary) {
        return new TermKey(key, consideration, CHOICES, null, List.of(vocabulary));
    }
}
