package io.parley.quotes;

import io.parley.clients.EngagementDetails;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.tenancy.BusinessCalendars;
import io.parley.terms.Assumptions;
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
    private final ObjectProvider<IncumbentSource> incumbents;
    private final BusinessCalendars calendars;
    private final Clock clock;

    ComparisonService(
            QuoteArchive archive,
            EngagementService engagements,
            ObjectProvider<IncumbentSource> incumbents,
            BusinessCalendars calendars,
            Clock clock) {
        this.archive = archive;
        this.engagements = engagements;
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
        var engagement = engagements.getEngagement(id);
        var today = LocalDate.now(clock);
        var assumptions = assumptions(engagement);
        var incumbent = incumbent(engagement, assumptions, today);
        return new OfferComparison(engagement, today, incumbent, assumptions).of(archive.currentOffers(id));
    }

    /** What every round would cost, earlier ones included, for watching how an offer moved. */
    @PreAuthorize("hasAuthority('" + QuotePermissions.READ + "')")
    public Map<QuoteId, TotalCost> findTotals(EngagementId id) {
        var engagement = engagements.getEngagement(id);
        var comparison =
                new OfferComparison(engagement, LocalDate.now(clock), Optional.empty(), assumptions(engagement));
        return archive.offers(id).stream()
                .collect(Collectors.toMap(
                        offer -> offer.summary().id(),
                        offer -> comparison.costing(offer).total()));
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
