package io.parley.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The final contract against the offer it should put on paper (domain.md §12). */
public final class ContractComparison {

    /** They name the paper, not what it says. */
    private static final Set<String> PAPER = Set.of("quote.number", "quote.date", "quote.validUntil");

    private static final Comparator<ContractDifference> WORST_FIRST = Comparator.comparing(ContractDifference::change)
            .thenComparing(difference -> !difference.isLine())
            .thenComparingInt(ContractComparison::consideration);

    private ContractComparison() {}

    /**
     * Every charge and every clause that either of the two speaks of.
     *
     * @return the worst first; within that charges first, then clauses in the order of the ten considerations
     */
    public static List<ContractDifference> of(
            TermSheet offered, List<PricedLine> offeredLines, TermSheet contract, List<PricedLine> contractLines) {
        var found = new ArrayList<>(LineMatching.of(offeredLines, contractLines));
        keys(offered, contract).forEach(key -> found.add(term(key, offered, contract)));
        found.sort(WORST_FIRST);
        return List.copyOf(found);
    }

    private static Set<String> keys(TermSheet offered, TermSheet contract) {
        var keys = new LinkedHashSet<String>();
        Stream.concat(offered.all().stream(), contract.all().stream())
                .filter(CapturedTerm::isKnown)
                .map(CapturedTerm::key)
                .filter(key -> !PAPER.contains(key))
                .forEach(keys::add);
        return keys;
    }

    private static ContractDifference term(String key, TermSheet offered, TermSheet contract) {
        var promised = offered.governing(key).orElse(null);
        var written = contract.governing(key).orElse(null);
        if (written == null) {
            return ContractDifference.ofTerm(key, ContractChange.MISSING_IN_CONTRACT, promised, null);
        }
        var change = promised == null
                ? NewClause.of(written)
                : ClientInterests.compare(key, new TermValue(promised.value()), new TermValue(written.value()));
        return ContractDifference.ofTerm(key, change, promised, written);
    }

    private static int consideration(ContractDifference difference) {
        return TermKeys.find(difference.key()).map(TermKey::consideration).orElse(Integer.MAX_VALUE);
    }
}
