package io.parley.sla;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tiers beside the target they stand under: holes and overlaps. */
record TierLadder(List<CreditTier> tiers, BigDecimal target) {

    /** A stretch of availability below the target. */
    record Hole(BigDecimal from, BigDecimal to) {}

    /** The lowest stretch below the target that no tier covers. */
    Optional<Hole> hole() {
        var reached = BigDecimal.ZERO;
        for (var tier :
                tiers.stream().sorted(Comparator.comparing(CreditTier::from)).toList()) {
            if (tier.from().compareTo(reached) > 0) {
                break;
            }
            reached = reached.max(tier.to());
        }
        var end = reached;
        var next = tiers.stream()
                .map(CreditTier::from)
                .filter(from -> from.compareTo(end) > 0)
                .min(Comparator.naturalOrder())
                .orElse(target)
                .min(target);
        return end.compareTo(target) < 0 ? Optional.of(new Hole(end, next)) : Optional.empty();
    }

    /** Two tiers share a value, or there is a credit at or above the target. */
    boolean overlaps() {
        for (int i = 0; i < tiers.size(); i++) {
            for (int j = i + 1; j < tiers.size(); j++) {
                if (tiers.get(i).shares(tiers.get(j))) {
                    return true;
                }
            }
        }
        return tiers.stream().anyMatch(tier -> {
            int above = tier.to().compareTo(target);
            return above > 0 || above == 0 && tier.toInclusive();
        });
    }

    /** The highest credit promised, a fraction of the fee base. */
    BigDecimal top() {
        return tiers.stream()
                .map(CreditTier::credit)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }
}
