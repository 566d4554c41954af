package io.parley.quotes;

import io.parley.clients.EngagementDetails;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.providers.PlanService;
import io.parley.terms.TotalCost;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets an engagement's offers side by side: what they cost, what leaving costs, what the rules find. */
@Service
@Transactional(readOnly = true)
public class ComparisonService {

    private final QuoteArchive archive;
    private final EngagementService engagements;
    private final PlanService plans;
    private final ObjectProvider<IncumbentSource> incumbents;
    private final Clock clock;

    ComparisonService(
            QuoteArchive archive,
            EngagementService engagements,
            PlanService plans,
            ObjectProvider<IncumbentSource> incumbents,
            Clock clock) {
        this.archive = archive;
        this.engagements = engagements;
        this.plans = plans;
        this.incumbents = incumbents;
        this.clock = clock;
    }

    /**
     * Compares the current rounds as of today. The number of statements does not depend on the number of offers, lines or
     * terms.
     *
     * @throws io.parley.common.NotFoundException if there is no such engagement, or its client is not the person's
     */
    @PreAuthorize("hasAuthority('" + QuotePermissions.READ + "')")
    public Comparison compare(EngagementId id) {
        var engagement = engagements.getEngagement(id);
        var today = LocalDate.now(clock);
        var incumbent = incumbent(engagement, today);
        return new OfferComparison(engagement, today, incumbent).of(archive.currentOffers(id));
    }

    /** What the catalogue knows of the compared providers' plans; one statement however many there are. */
    @PreAuthorize("hasAuthority('" + QuotePermissions.READ + "')")
    public TierPricing priceTiers(Comparison comparison) {
        var providers = comparison.offers().stream()
                .map(offer -> offer.quote().provider())
                .collect(Collectors.toSet());
        return new TierPricing(comparison.engagement().needs().musts(), plans.findCurrent(providers));
    }

    /** What every round would cost, earlier ones included, for watching how an offer moved. */
    @PreAuthorize("hasAuthority('" + QuotePermissions.READ + "')")
    public Map<QuoteId, TotalCost> findTotals(EngagementId id) {
        var engagement = engagements.getEngagement(id);
        var comparison = new OfferComparison(engagement, LocalDate.now(clock), Optional.empty());
        return archive.offers(id).stream()
                .collect(Collectors.toMap(
                        offer -> offer.summary().id(),
                        offer -> comparison.costing(offer).total()));
    }

    private Optional<Incumbent> incumbent(EngagementDetails engagement, LocalDate today) {
        return incumbents.stream()
                .map(source -> source.find(
                        engagement.client().id(),
                        engagement.currency().getCurrencyCode(),
                        CostingAssumptions.of(engagement.assumptions()),
                        today))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
