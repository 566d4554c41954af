package io.parley.quotes;

import io.parley.clients.EngagementDetails;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.providers.PlanService;
import io.parley.tenancy.BusinessCalendars;
import io.parley.terms.Assumptions;
import io.parley.terms.OfferCosting;
import io.parley.terms.ScenarioCost;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private final ScenarioService scenarios;
    private final PlanService plans;
    private final ObjectProvider<IncumbentSource> incumbents;
    private final BusinessCalendars calendars;
    private final Clock clock;

    ComparisonService(
            QuoteArchive archive,
            EngagementService engagements,
            ScenarioService scenarios,
            PlanService plans,
            ObjectProvider<IncumbentSource> incumbents,
            BusinessCalendars calendars,
            Clock clock) {
        this.archive = archive;
        this.engagements = engagements;
        this.scenarios = scenarios;
        this.plans = plans;
        this.incumbents = incumbents;
        this.calendars = calendars;
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
        return compare(engagements.getEngagement(id));
    }

    private Comparison compare(EngagementDetails engagement) {
        var today = LocalDate.now(clock);
        var assumptions = assumptions(engagement);
        var incumbent = incumbent(engagement, assumptions, today);
        return new OfferComparison(engagement, today, incumbent, assumptions)
                .of(archive.currentOffers(engagement.id()));
    }

    /**
     * The offers as of today, and what they cost under each saved scenario. The number of statements depends neither on the
     * number of offers nor on that of scenarios.
     */
    @PreAuthorize("hasAuthority('" + QuotePermissions.READ + "')")
    public ScenarioBoard compareScenarios(EngagementId id) {
        var comparison = compare(id);
        var rows = new ArrayList<ScenarioRow>();
        var entered = ScenarioDraft.startingWith(comparison.engagement().assumptions());
        rows.add(ScenarioRow.of(null, comparison.offers(), costs(comparison, entered)));
        for (var scenario : scenarios.findByEngagement(id)) {
            rows.add(ScenarioRow.of(scenario, comparison.offers(), costs(comparison, scenario.draft())));
        }
        return new ScenarioBoard(comparison, rows);
    }

    private static Map<QuoteId, ScenarioCost> costs(Comparison comparison, ScenarioDraft scenario) {
        return comparison.offers().stream()
                .collect(Collectors.toMap(
                        ComparedOffer::quoteId, offer -> offer.costing().under(scenario.path())));
    }

    /**
     * Compares the current rounds under a scenario's rates and horizon: termination fees and when to leave the present
     * contract follow it too. The seats stay those quoted; what another number costs says {@link ScenarioRow}.
     */
    @PreAuthorize("hasAuthority('" + QuotePermissions.READ + "')")
    public Comparison compareUnder(ScenarioId id) {
        var scenario = scenarios.getScenario(id);
        var engagement = engagements.getEngagement(scenario.engagement());
        return compare(engagement.assuming(scenario.draft().over(engagement.assumptions())));
    }

    /** What the catalogue knows of the compared providers' plans; one statement however many there are. */
    @PreAuthorize("hasAuthority('" + QuotePermissions.READ + "')")
    public TierPricing priceTiers(Comparison comparison) {
        var providers = comparison.offers().stream()
                .map(offer -> offer.quote().provider())
                .collect(Collectors.toSet());
        return new TierPricing(comparison.engagement().needs().musts(), plans.findCurrent(providers));
    }

    /** What every round would cost, earlier ones included, for watching how an offer moved; each figure can say why. */
    @PreAuthorize("hasAuthority('" + QuotePermissions.READ + "')")
    public Map<QuoteId, OfferCosting> findCostings(EngagementId id) {
        var engagement = engagements.getEngagement(id);
        var comparison =
                new OfferComparison(engagement, LocalDate.now(clock), Optional.empty(), assumptions(engagement));
        return archive.offers(id).stream()
                .collect(Collectors.toMap(offer -> offer.summary().id(), comparison::costing));
    }

    /**
     * What a round changed against the provider's round before it, withdrawn or not.
     *
     * @return empty for the first round
     * @throws io.parley.common.NotFoundException if there is no such round, or its client is not the person's
     */
    @PreAuthorize("hasAuthority('" + QuotePermissions.READ + "')")
    public Optional<RoundStep> findStep(QuoteId id) {
        var quote = archive.required(id);
        var engagement = engagements.getEngagement(quote.engagement());
        var currency = engagement.currency().getCurrencyCode();
        var comparison =
                new OfferComparison(engagement, LocalDate.now(clock), Optional.empty(), assumptions(engagement));
        return archive.roundAndBefore(quote).map(rounds -> {
            var before = rounds.getFirst();
            var after = rounds.getLast();
            return new RoundStep(
                    before.summary(),
                    after.summary(),
                    RoundDifference.between(before.draft(currency), after.draft(currency)),
                    comparison.costing(before).total(),
                    comparison.costing(after).total());
        });
    }

    private Assumptions assumptions(EngagementDetails engagement) {
        var entered = engagement.assumptions();
        return CostingAssumptions.of(entered, calendars.of(entered.holidayCalendar()));
    }

    private Optional<Incumbent> incumbent(EngagementDetails engagement, Assumptions assumptions, LocalDate today) {
        return incumbents.stream()
                .map(source -> source.find(
                        engagement.client().id(), engagement.currency().getCurrencyCode(), assumptions, today))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
