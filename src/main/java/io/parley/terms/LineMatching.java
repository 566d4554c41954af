package io.parley.terms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;

/** Finds the charges of the contract that stand for those of the offer, by code first and by name where codes differ. */
final class LineMatching {

    private static final BiPredicate<PricedLine, PricedLine> CODE =
            (one, other) -> one.code().equalsIgnoreCase(other.code());
    private static final BiPredicate<PricedLine, PricedLine> NAME = (one, other) ->
            one.description().strip().equalsIgnoreCase(other.description().strip());
    private static final BiPredicate<PricedLine, PricedLine> PLACE =
            (one, other) -> Objects.equals(one.site(), other.site()) && one.kind() == other.kind();
    private static final BiPredicate<PricedLine, PricedLine> PRICE =
            (one, other) -> one.unitPrice().compareTo(other.unitPrice()) == 0 && one.month() == other.month();
    private static final List<BiPredicate<PricedLine, PricedLine>> SIGNS = List.of(
            CODE.and(NAME).and(PLACE).and(PRICE), CODE.and(NAME).and(PLACE), CODE.and(PLACE), NAME.and(PLACE), CODE);

    private LineMatching() {}

    static List<ContractDifference> of(List<PricedLine> offered, List<PricedLine> contract) {
        var pairing = Pairing.of(offered, contract, SIGNS);
        var found = new ArrayList<ContractDifference>();
        pairing.pairs()
                .forEach(pair -> found.add(ContractDifference.ofLine(
                        pair.before().code(), compare(pair.before(), pair.after()), pair.before(), pair.after())));
        pairing.onlyBefore()
                .forEach(line -> found.add(
                        ContractDifference.ofLine(line.code(), ContractChange.MISSING_IN_CONTRACT, line, null)));
        pairing.onlyAfter().forEach(line -> found.add(ContractDifference.ofLine(line.code(), added(line), null, line)));
        return List.copyOf(found);
    }

    /** A credit is a negative price, and more of it is lower. */
    private static ContractChange compare(PricedLine offered, PricedLine contract) {
        boolean sameNature = offered.kind() == contract.kind()
                && offered.category() == contract.category()
                && offered.scalesWithSeats() == contract.scalesWithSeats()
                && offered.month() == contract.month()
                && offered.quantity().compareTo(contract.quantity()) == 0;
        return Interest.direction(contract.unitPrice().compareTo(offered.unitPrice()))
                .and(Interest.direction(Boolean.compare(contract.escalates(), offered.escalates())))
                .and(sameNature ? ContractChange.SAME : ContractChange.CHANGED);
    }

    private static ContractChange added(PricedLine line) {
        return line.quantity().multiply(line.unitPrice()).compareTo(BigDecimal.ZERO) > 0
                ? ContractChange.WORSE
                : ContractChange.NEW_IN_CONTRACT;
    }
}
