package io.parley.sla;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Tiers beside the target they stand under: holes and overlaps.
 *
 * @param target availability promised, a fraction
 */
public record TierLadder(List<CreditTier> tiers, BigDecimal target) {

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

    /**
     * The way from nothing to the target, or to the highest tier where that lies above, cut wherever a tier begins or ends;
     * without tiers a single gap.
     */
    public List<TierStretch> stretches() {
        var cuts = new TreeSet<BigDecimal>(); // orders by value: 0.99 and 0.990 are one cut
        cuts.add(BigDecimal.ZERO);
        cuts.add(target);
        tiers.forEach(tier -> cuts.addAll(List.of(tier.from(), tier.to())));
        var stretches = new ArrayList<TierStretch>();
        for (var from : cuts) {
            var to = cuts.higher(from);
            var here = at(from);
            var after = to == null ? List.<CreditTier>of() : beyond(from);
            if (here.size() > after.size() && (here.size() > 1 || from.compareTo(target) >= 0)) {
                stretches.add(new TierStretch(from, from, here));
            }
            if (to != null) {
                stretches.add(new TierStretch(from, to, after));
            }
        }
        return List.copyOf(stretches);
    }

    private List<CreditTier> at(BigDecimal availability) {
        return tiers.stream().filter(tier -> tier.covers(availability)).toList();
    }

    /** Those that pay right above a value. */
    private List<CreditTier> beyond(BigDecimal availability) {
        return tiers.stream()
                .filter(tier ->
                        tier.from().compareTo(availability) <= 0 && tier.to().compareTo(availability) > 0)
                .toList();
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
