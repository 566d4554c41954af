package io.parley.quotes;

import io.parley.clients.EngagementDetails;
import io.parley.clients.SwitchingCost;
import io.parley.terms.Assumptions;
import io.parley.terms.CapturedTerm;
import io.parley.terms.CostingInput;
import io.parley.terms.ExchangeRate;
import io.parley.terms.Finding;
import io.parley.terms.OfferCosting;
import io.parley.terms.OfferReview;
import io.parley.terms.PricedLine;
import io.parley.terms.RequiredFeature;
import io.parley.terms.Severity;
import io.parley.terms.TermSheet;
import io.parley.terms.WaitOrLeave;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Computes a comparison from what is stored; pure, the day is given. */
final class OfferComparison {

    private static final int MARKET = 6;

    private final EngagementDetails engagement;
    private final LocalDate today;
    private final Optional<Incumbent> incumbent;
    private final Assumptions assumptions;
    private final List<RequiredFeature> required;

    OfferComparison(
            EngagementDetails engagement, LocalDate today, Optional<Incumbent> incumbent, Assumptions assumptions) {
        this.engagement = engagement;
        this.today = today;
        this.incumbent = incumbent;
        this.assumptions = assumptions;
        this.required = engagement.needs().requirements().stream()
                .map(need -> new RequiredFeature(
                        need.feature(),
                        RequiredFeature.Level.valueOf(need.level().name())))
                .toList();
    }

    Comparison of(List<StoredOffer> stored) {
        var offers = marked(stored.stream().map(this::compared).toList());
        return new Comparison(engagement, today, offers, incumbent, findings(offers));
    }

    OfferCosting costing(StoredOffer offer) {
        var head = offer.summary();
        var lines = offer.lines().stream().map(QuoteLine::line).toList();
        var rate = offer.quote().rateInto(currency());
        return costing(rate, head.seats(), head.termMonths(), lines, offer.terms());
    }

    Optional<OfferCosting> preview(QuoteDraft draft) {
        if (!QuoteRules.problems(draft, currency()).isEmpty()) {
            return Optional.empty();
        }
        var tidy = draft.tidied(currency());
        var rate = tidy.exchangeRate() == null
                ? null
                : new ExchangeRate(tidy.currency(), currency(), tidy.exchangeRate(), tidy.exchangeRateDate());
        var lines = tidy.lines().stream().map(QuoteLineDraft::priced).toList();
        return Optional.of(costing(rate, tidy.seats(), tidy.termMonths(), lines, tidy.terms()));
    }

    private OfferCosting costing(
            @Nullable ExchangeRate rate, int seats, int months, List<PricedLine> lines, List<CapturedTerm> terms) {
        return OfferCosting.of(
                new CostingInput(currency(), rate, seats, numbers(), months, lines, TermSheet.of(terms), assumptions));
    }

    private ComparedOffer compared(StoredOffer offer) {
        var head = offer.summary();
        var costing = costing(offer);
        var rate = costing.input().rate();
        var terms = costing.input().terms();
        var review =
                new OfferReview(terms, costing, required, presentContractEnd().orElse(null), today);
        return new ComparedOffer(
                head,
                rate,
                offer.lines(),
                offer.history().current().stream().map(TermRevision::term).toList(),
                terms,
                costing,
                head.seats() == engagement.seats() && head.termMonths() == engagement.termMonths(),
                false,
                review.findings(),
                review.featureFit(),
                waitOrLeave(head.providerName(), costing));
    }

    private Optional<WaitOrLeave> waitOrLeave(String providerName, OfferCosting costing) {
        return incumbent.flatMap(present ->
                WaitOrLeave.of(present.standing(), costing, switchingCosts(providerName), assumptions.horizonMonths()));
    }

    private BigDecimal switchingCosts(String providerName) {
        return engagement.scope().switchingCosts().stream()
                .filter(cost -> cost.provider().equalsIgnoreCase(providerName))
                .map(SwitchingCost::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<ComparedOffer> marked(List<ComparedOffer> offers) {
        var lowest = offers.stream()
                .filter(ComparedOffer::stands)
                .filter(ComparedOffer::sameScope)
                .min(Comparator.comparing(offer -> offer.costing().total().total()));
        return offers.stream()
                .map(offer -> lowest.isPresent() && lowest.get() == offer ? offer.asLowest() : offer)
                .toList();
    }

    private List<Finding> findings(List<ComparedOffer> offers) {
        var findings = new ArrayList<Finding>();
        long standing = offers.stream().filter(ComparedOffer::stands).count();
        if (standing < 2) {
            findings.add(new Finding(
                    "FEWER_THAN_TWO_VALID_QUOTES", Severity.RED_FLAG, MARKET, List.of((int) standing), List.of()));
        }
        for (var offer : offers) {
            if (!offer.sameScope()) {
                var quote = offer.quote();
                List<Object> scope = List.of(
                        quote.providerName(),
                        quote.seats(),
                        quote.termMonths(),
                        engagement.seats(),
                        engagement.termMonths());
                findings.add(new Finding("SCOPE_DIFFERS", Severity.RED_FLAG, MARKET, scope, List.of()));
            }
        }
        return findings;
    }

    private Optional<LocalDate> presentContractEnd() {
        return incumbent.map(present -> present.standing().committedLastDay());
    }

    private int numbers() {
        var numbers = engagement.scope().numbersToPort();
        return numbers == null ? 0 : numbers;
    }

    private String currency() {
        return engagement.currency().getCurrencyCode();
    }
}
