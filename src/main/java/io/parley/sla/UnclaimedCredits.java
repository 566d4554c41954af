package io.parley.sla;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is left of each month's credit after the claims. A claim takes from the credit of its own month and scope and never
 * from another's; one without a scope, or with a scope the agreement does not know, takes from whatever its month owes, first
 * from what can be claimed the shortest.
 */
final class UnclaimedCredits {

    private static final Comparator<Rest> SHORTEST_FIRST =
            Comparator.comparing(rest -> rest.month.claimBy().orElse(LocalDate.MAX));

    /** A credit of which claims take. */
    private static final class Rest {

        private final String scope;
        private final ServiceMonth month;
        private BigDecimal amount;

        Rest(String scope, ServiceMonth month) {
            this.scope = scope;
            this.month = month;
            this.amount = month.credit().orElseThrow();
        }

        boolean isOf(Leakage.Claim claim) {
            return month.period().contains(claim.month());
        }

        /** @return what the credit could not bear */
        BigDecimal take(BigDecimal claimed) {
            var taken = claimed.min(amount);
            amount = amount.subtract(taken);
            return claimed.subtract(taken);
        }
    }

    private final List<Rest> rests = new ArrayList<>();

    /** @param replay of which every credit is known */
    UnclaimedCredits(SlaReplay replay, List<Leakage.Claim> claims) {
        replay.byScope().forEach((scope, months) -> months.forEach(month -> rests.add(new Rest(scope, month))));
        claims.stream()
                .filter(claim -> replay.byScope().containsKey(claim.scope()))
                .forEach(claim -> take(claim, rest -> rest.scope.equals(claim.scope())));
        claims.stream()
                .filter(claim -> !replay.byScope().containsKey(claim.scope()))
                .forEach(claim -> take(claim, rest -> true));
    }

    private void take(Leakage.Claim claim, Predicate<Rest> among) {
        var left = claim.claimed();
        for (var rest : rests.stream()
                .filter(rest -> rest.isOf(claim) && among.test(rest))
                .sorted(SHORTEST_FIRST)
                .toList()) {
            left = rest.take(left);
        }
    }

    BigDecimal total(Predicate<ServiceMonth> of) {
        return rests.stream()
                .filter(rest -> of.test(rest.month))
                .map(rest -> rest.amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
