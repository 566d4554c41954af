package io.parley.terms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;

/** Finds the charges of the contract that stand for those of the offer, by code first and by name where codes differ. */
final class LineMatching {

    private final List<PricedLine> contract;
    private final List<PricedLine> offered;
    private final List<ContractDifference> found = new ArrayList<>();

    private LineMatching(List<PricedLine> offered, List<PricedLine> contract) {
        this.offered = new ArrayList<>(offered);
        this.contract = new ArrayList<>(contract);
    }

    static List<ContractDifference> of(List<PricedLine> offered, List<PricedLine> contract) {
        var matching = new LineMatching(offered, contract);
        BiPredicate<PricedLine, PricedLine> code = (one, other) -> one.code().equalsIgnoreCase(other.code());
        BiPredicate<PricedLine, PricedLine> name = (one, other) ->
                one.description().strip().equalsIgnoreCase(other.description().strip());
        BiPredicate<PricedLine, PricedLine> place =
                (one, other) -> Objects.equals(one.site(), other.site()) && one.kind() == other.kind();
        BiPredicate<PricedLine, PricedLine> price =
                (one, other) -> one.unitPrice().compareTo(other.unitPrice()) == 0 && one.month() == other.month();
        List.of(code.and(name).and(place).and(price), code.and(name).and(place), code.and(place), name.and(place), code)
                .forEach(matching::pair);
        matching.offered.forEach(line -> matching.found.add(
                ContractDifference.ofLine(line.code(), ContractChange.MISSING_IN_CONTRACT, line, null)));
        matching.contract.forEach(
                line -> matching.found.add(ContractDifference.ofLine(line.code(), added(line), null, line)));
        return List.copyOf(matching.found);
    }

    private void pair(BiPredicate<PricedLine, PricedLine> same) {
        for (var line : List.copyOf(offered)) {
            contract.stream()
                    .filter(other -> same.test(line, other))
                    .findFirst()
                    .ifPresent(other -> {
                        offered.remove(line);
                        contract.remove(other);
                        found.add(ContractDifference.ofLine(line.code(), compare(line, other), line, other));
                    });
        }
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
