package io.parley.terms;

import io.parley.common.Evidence;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The less is due for leaving early, the better: shares of monthly charges are compared month by month. */
final class TerminationInterest implements Interest {

    private static final Set<TerminationFee.Kind> SHARES = EnumSet.of(
            TerminationFee.Kind.PERCENT_OF_REMAINING,
            TerminationFee.Kind.TIERED_BY_MONTH,
            TerminationFee.Kind.FIRST_MONTHS_ONLY,
            TerminationFee.Kind.NONE);

    private static final Interest AMOUNTS = Interest.parts(
            Map.of("amount", Interest.lower(), "step", Interest.higher(), "committed", Interest.lower()));

    @Override
    public ContractChange compare(TermValue offered, TermValue contract) {
        if (SameValue.of(offered, contract)) {
            return ContractChange.SAME;
        }
        var promised = read(offered);
        var written = read(contract);
        if (promised == null || written == null) {
            return ContractChange.CHANGED;
        }
        if (SHARES.contains(promised.kind()) && SHARES.contains(written.kind())) {
            return shares(promised, written);
        }
        if (promised.kind() == TerminationFee.Kind.NONE || written.kind() == TerminationFee.Kind.NONE) {
            return Interest.direction(written.kind() == TerminationFee.Kind.NONE ? -1 : 1);
        }
        return AMOUNTS.compare(offered, contract);
    }

    private static @Nullable TerminationFee read(TermValue value) {
        return TermReader.terminationFee(new CapturedTerm("etf", value.raw(), null, Evidence.unknown(), null))
                .orElse(null);
    }

    private static ContractChange shares(TerminationFee promised, TerminationFee written) {
        int last = Stream.of(promised, written)
                .mapToInt(TerminationInterest::horizon)
                .max()
                .orElse(1);
        var byMonth = IntStream.rangeClosed(1, last)
                .mapToObj(month -> Interest.direction(share(written, month).compareTo(share(promised, month))))
                .reduce(ContractChange.SAME, ContractChange::and);
        boolean nothing = written.kind() == TerminationFee.Kind.NONE || promised.kind() == TerminationFee.Kind.NONE;
        return nothing || written.withFees() == promised.withFees()
                ? byMonth
                : byMonth.and(Interest.direction(written.withFees() ? 1 : -1));
    }

    /** The month after which neither clause says anything new: the last tier ends with the term, a first stretch before. */
    private static int horizon(TerminationFee fee) {
        var first = fee.months();
        int stretch = first == null ? 1 : first + 1;
        return fee.tiers().stream()
                .flatMap(tier -> tier.to() == null ? Stream.of(tier.from()) : Stream.of(tier.from(), tier.to()))
                .reduce(stretch, Math::max);
    }

    private static BigDecimal share(TerminationFee fee, int month) {
        var percent = fee.percent();
        var first = fee.months();
        return switch (fee.kind()) {
            case PERCENT_OF_REMAINING -> percent == null ? BigDecimal.ONE : percent;
            case FIRST_MONTHS_ONLY -> first != null && month <= first ? BigDecimal.ONE : BigDecimal.ZERO;
            case TIERED_BY_MONTH -> tier(fee.tiers(), month);
            default -> BigDecimal.ZERO;
        };
    }

    private static BigDecimal tier(List<TerminationFee.Tier> tiers, int month) {
        return tiers.stream()
                .filter(tier -> tier.covers(month))
                .findFirst()
                .map(TerminationFee.Tier::percent)
                .orElse(BigDecimal.ZERO);
    }
}
