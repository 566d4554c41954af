package io.parley.terms;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a client would rather have of a kind of term: says whether the second value is better or worse than the first. */
@FunctionalInterface
interface Interest {

    /** Both values are known; what can't be read answers {@link ContractChange#CHANGED} unless it is the same text. */
    ContractChange compare(TermValue offered, TermValue contract);

    /** Nobody can say by rule whom a difference favours. */
    static Interest person() {
        return (offered, contract) -> SameValue.of(offered, contract) ? ContractChange.SAME : ContractChange.CHANGED;
    }

    static Interest lower() {
        return number(1);
    }

    static Interest higher() {
        return number(-1);
    }

    /** @param worse 1 when more is worse, −1 when less is */
    private static Interest number(int worse) {
        return differing((offered, contract) -> {
            var left = offered.decimal();
            var right = contract.decimal();
            return left.isEmpty() || right.isEmpty()
                    ? ContractChange.CHANGED
                    : direction(Integer.signum(right.get().compareTo(left.get())) * worse);
        });
    }

    /** @param better what the client would rather read */
    static Interest flag(boolean better) {
        return differing((offered, contract) ->
                offered.flag().isEmpty() || contract.flag().isEmpty()
                        ? ContractChange.CHANGED
                        : direction(contract.flag().get() == better ? -1 : 1));
    }

    /** @param bestFirst groups of words; within one no rule says which is better */
    @SafeVarargs
    static Interest ranked(Set<String>... bestFirst) {
        return differing((offered, contract) -> {
            int left = rank(offered, bestFirst);
            int right = rank(contract, bestFirst);
            return left < 0 || right < 0 || left == right
                    ? ContractChange.CHANGED
                    : direction(Integer.compare(right, left));
        });
    }

    private static int rank(TermValue value, Set<String>[] bestFirst) {
        var words = words(value);
        for (int rank = 0; rank < bestFirst.length; rank++) {
            if (words.size() == 1 && bestFirst[rank].containsAll(words)) {
                return rank;
            }
        }
        return -1;
    }

    /** Each further item is to the client's good. */
    static Interest more() {
        return (offered, contract) -> items(offered, contract, ContractChange.BETTER, ContractChange.WORSE);
    }

    /** Each further item is to the client's harm. */
    static Interest fewer() {
        return (offered, contract) -> items(offered, contract, ContractChange.WORSE, ContractChange.BETTER);
    }

    private static ContractChange items(
            TermValue offered, TermValue contract, ContractChange added, ContractChange takenAway) {
        var left = words(offered);
        var right = words(contract);
        if (left.equals(right)) {
            return ContractChange.SAME;
        }
        if (right.containsAll(left)) {
            return added;
        }
        return left.containsAll(right) ? takenAway : ContractChange.CHANGED;
    }

    /** Words and numbers in one set, so that neither order nor repetition counts. */
    private static Set<String> words(TermValue value) {
        return value.items().stream()
                .map(item -> item.decimal()
                        .map(BigDecimal::stripTrailingZeros)
                        .map(BigDecimal::toPlainString)
                        .orElseGet(() -> String.valueOf(item.raw()).strip()))
                .collect(Collectors.toSet());
    }

    /** A structure: each named part by its own rule, any other part must stay as it is. */
    static Interest parts(Map<String, Interest> rules) {
        return differing((offered, contract) -> {
            var names = new HashSet<>(offered.names());
            names.addAll(contract.names());
            if (names.isEmpty()) {
                return ContractChange.CHANGED;
            }
            var change = ContractChange.SAME;
            for (var name : names) {
                change =
                        change.and(part(rules.getOrDefault(name, person()), offered.field(name), contract.field(name)));
            }
            return change;
        });
    }

    private static ContractChange part(Interest rule, TermValue offered, TermValue contract) {
        if (offered.raw() == null || contract.raw() == null) {
            return offered.raw() == contract.raw() ? ContractChange.SAME : ContractChange.CHANGED;
        }
        return rule.compare(offered, contract);
    }

    /** Asks only where the values differ. */
    static Interest differing(Interest rule) {
        return (offered, contract) ->
                SameValue.of(offered, contract) ? ContractChange.SAME : rule.compare(offered, contract);
    }

    /** @param burden positive when the contract weighs more on the client than the offer */
    static ContractChange direction(int burden) {
        if (burden == 0) {
            return ContractChange.SAME;
        }
        return burden > 0 ? ContractChange.WORSE : ContractChange.BETTER;
    }
}
