package io.parley.quotes;

import io.parley.providers.PlanDetails;
import io.parley.providers.PlanDraft;
import io.parley.providers.ProviderId;
import io.parley.terms.FeatureAnswer;
import io.parley.terms.TierUpgrade;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Prices what the client must have and an offer lacks at the tier that has it, from the provider's catalogue (domain.md §5).
 * A plan counts only if its list price is known and for the offer's seats, and if it denies no other must.
 */
public final class TierPricing {

    private final List<String> musts;
    private final Map<ProviderId, List<PlanDetails>> plans;

    /**
     * @param musts what the client must have
     * @param plans what the providers sell now
     */
    public TierPricing(List<String> musts, Map<ProviderId, List<PlanDetails>> plans) {
        this.musts = List.copyOf(musts);
        this.plans = Map.copyOf(plans);
    }

    /** The cheapest other plan of the offer's provider that includes all these features. */
    public Optional<PricedTier> cheapest(ComparedOffer offer, Collection<String> features) {
        return plans.getOrDefault(offer.quote().provider(), List.of()).stream()
                .map(PlanDetails::plan)
                .filter(plan -> !plan.name().equalsIgnoreCase(Objects.requireNonNullElse(offer.planName(), "")))
                .filter(plan -> plan.fits(offer.quote().seats()))
                .filter(plan -> features.stream().allMatch(feature -> includes(plan, feature)))
                .filter(plan -> musts.stream().noneMatch(must -> denies(plan, must)))
                .flatMap(plan -> priced(offer, plan).stream())
                .min(Comparator.comparing((PricedTier tier) -> tier.upgrade().total())
                        .thenComparing(tier -> tier.plan().name()));
    }

    private static Optional<PricedTier> priced(ComparedOffer offer, PlanDraft plan) {
        if (plan.listPrice() == null || plan.currency() == null) {
            return Optional.empty();
        }
        return TierUpgrade.of(
                        offer.costing(),
                        plan.listPrice(),
                        plan.currency().getCurrencyCode(),
                        Objects.requireNonNullElse(plan.minimumSeats(), 0))
                .map(upgrade -> new PricedTier(plan, upgrade));
    }

    private static boolean includes(PlanDraft plan, String feature) {
        return plan.answer(feature).filter(FeatureAnswer.INCLUDED::equals).isPresent();
    }

    private static boolean denies(PlanDraft plan, String feature) {
        return plan.answer(feature).filter(answer -> !answer.delivers()).isPresent();
    }
}
