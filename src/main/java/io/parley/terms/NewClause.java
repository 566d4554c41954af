package io.parley.terms;

import java.util.Set;

/** What it means that the contract speaks of something the offer did not. */
final class NewClause {

    private static final Set<String> CHARGES = Set.of("fee.*", "oneoff.*", "porting.outFee");
    private static final Set<String> BURDENS = Set.of(
            "renewal.mode",
            "etf",
            "etf.clawback.oneOff",
            "etf.clawback.promo",
            "etf.equipment",
            "etf.thirdParty",
            "etf.preDelivery",
            "change.unilateral",
            "price.escalator",
            "seats.floor",
            "sla.exclusions",
            "sla.capPercent",
            "sla.soleRemedy",
            "warranty.exclusions");
    private static final Set<String> HARMLESS = Set.of("NONE", "EXPRESS", "MUTUAL", "false", "0");

    private NewClause() {}

    /** A charge nobody offered is a loss; another burden is for a person, because silence in an offer is not a promise. */
    static ContractChange of(CapturedTerm term) {
        var key = TermKeys.find(term.key()).map(TermKey::key).orElse("");
        if (CHARGES.contains(key)) {
            return isNothing(term) ? ContractChange.NEW_IN_CONTRACT : ContractChange.WORSE;
        }
        return BURDENS.contains(key) && !isHarmless(term) ? ContractChange.CHANGED : ContractChange.NEW_IN_CONTRACT;
    }

    private static boolean isNothing(CapturedTerm term) {
        var value = new TermValue(term.value());
        var figure = value.decimal()
                .or(() -> value.field("rate").decimal())
                .or(() -> value.field("amount").decimal());
        return figure.filter(number -> number.signum() == 0).isPresent();
    }

    private static boolean isHarmless(CapturedTerm term) {
        var value = new TermValue(term.value());
        var kind = value.names().isEmpty() ? value : value.field("kind");
        return HARMLESS.contains(String.valueOf(kind.raw()));
    }
}
