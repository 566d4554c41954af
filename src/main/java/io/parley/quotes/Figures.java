package io.parley.quotes;

import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Computes and keeps what rounds come to, as the comparison computes it. */
@Component
class Figures {

    private static final Limit AT_ONCE = Limit.of(200);

    private final QuoteFigureRepository figures;
    private final QuoteArchive archive;
    private final EngagementService engagements;
    private final Clock clock;

    Figures(QuoteFigureRepository figures, QuoteArchive archive, EngagementService engagements, Clock clock) {
        this.figures = figures;
        this.archive = archive;
        this.engagements = engagements;
        this.clock = clock;
    }

    /** Of every round of the engagement. */
    void keep(EngagementId id) {
        var offers = archive.offers(id);
        if (offers.isEmpty()) {
            return;
        }
        var engagement = engagements.getEngagement(id);
        var currency = engagement.currency().getCurrencyCode();
        var comparison = new OfferComparison(
                engagement, LocalDate.now(clock), Optional.empty(), CostingAssumptions.of(engagement.assumptions()));
        var kept = figures
                .findAllOf(offers.stream().map(offer -> offer.quote().id()).toList())
                .stream()
                .collect(Collectors.toMap(QuoteFigure::quote, Function.identity()));
        var added = new ArrayList<QuoteFigure>();
        for (var offer : offers) {
            var cost = comparison.costing(offer).total();
            var figure = kept.get(offer.summary().id());
            if (figure == null) {
                added.add(new QuoteFigure(offer.quote(), currency, day(offer), cost));
            } else {
                figure.follow(currency, day(offer), cost);
            }
        }
        figures.saveAll(added);
    }

    /** Some engagements with a round whose figure is missing. */
    List<EngagementId> findWithout() {
        return figures.findWithout(AT_ONCE).stream().map(EngagementId::new).toList();
    }

    private static LocalDate day(StoredOffer offer) {
        var printed = offer.summary().quoteDate();
        return printed == null ? LocalDate.ofInstant(offer.summary().submittedAt(), ZoneOffset.UTC) : printed;
    }
}
