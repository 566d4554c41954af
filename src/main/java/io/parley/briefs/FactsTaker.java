package io.parley.briefs;

import io.parley.briefs.BriefFacts.Exit;
import io.parley.briefs.BriefFacts.Fee;
import io.parley.briefs.BriefFacts.Found;
import io.parley.briefs.BriefFacts.Notice;
import io.parley.briefs.BriefFacts.Offer;
import io.parley.briefs.BriefFacts.Present;
import io.parley.briefs.BriefFacts.Statement;
import io.parley.briefs.BriefFacts.Stay;
import io.parley.briefs.BriefFacts.Wait;
import io.parley.briefs.BriefFacts.Year;
import io.parley.providers.AdviserPay;
import io.parley.quotes.ComparedOffer;
import io.parley.quotes.Comparison;
import io.parley.quotes.Incumbent;
import io.parley.quotes.QuoteId;
import io.parley.quotes.QuoteValidity;
import io.parley.terms.ExitCosts;
import io.parley.terms.ExitPart;
import io.parley.terms.FeeAuthority;
import io.parley.terms.Finding;
import io.parley.terms.LedgerRow;
import io.parley.terms.NoticeInput;
import io.parley.terms.NoticeSchedule;
import io.parley.terms.OfferCosting;
import io.parley.terms.PresentContract;
import io.parley.terms.TermSheet;
import io.parley.terms.TotalCost;
import io.parley.terms.WaitOrLeave;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Freezes a comparison: every figure a brief prints is taken down once, none is computed again later. */
final class FactsTaker {

    private final Comparison comparison;
    private final Map<String, AdviserPay> adviserPay;
    private final LocalDate serviceStart;

    /**
     * @param recommended the offer the brief is for; absent when it only compares
     * @param adviserPay what providers pay the consultancy, by provider name
     */
    FactsTaker(Comparison comparison, @Nullable QuoteId recommended, Map<String, AdviserPay> adviserPay) {
        this.comparison = comparison;
        this.adviserPay = Map.copyOf(adviserPay);
        List<LocalDate> bestLastDays = comparison.offers().stream()
                .filter(offer ->
                        recommended == null ? offer.stands() : offer.quoteId().equals(recommended))
                .flatMap(offer -> offer.waitOrLeave().stream())
                .map(WaitOrLeave::bestLastDay)
                .distinct()
                .toList();
        // Before a decision there is one best day only if it is the same for every offer.
        this.serviceStart = bestLastDays.size() == 1
                ? bestLastDays.getFirst().plusDays(1)
                : comparison.engagement().targetStart();
    }

    /**
     * @param asked questions for the providers of the compared offers
     * @param promised what they said and no term holds
     * @param hardware what the offers leave uncovered of the devices; absent without devices
     * @param network what the sites' lines carry and what is open there; absent without sites
     */
    BriefFacts take(
            String consultancy,
            String author,
            BriefFacts.@Nullable Advice advice,
            List<BriefFacts.Asked> asked,
            List<BriefFacts.Promised> promised,
            @Nullable HardwareGaps hardware,
            @Nullable NetworkFacts network) {
        return new BriefFacts(
                consultancy,
                author,
                comparison.engagement().client().name(),
                comparison.engagement().name(),
                comparison.today(),
                serviceStart,
                comparison.currency(),
                comparison.seats(),
                comparison.months(),
                comparison.discountRate(),
                advice,
                comparison.offers().stream().map(this::offer).toList(),
                comparison.incumbent().map(FactsTaker::present).orElse(null),
                comparison.findings().stream().map(FactsTaker::found).toList(),
                asked,
                promised,
                hardware,
                network);
    }

    private Offer offer(ComparedOffer offer) {
        OfferCosting costing = offer.costing();
        TotalCost total = costing.total();
        return new Offer(
                offer.quoteId().value(),
                offer.providerName(),
                offer.planName(),
                offer.quoteNumber(),
                offer.quote().round(),
                offer.validUntil(),
                offer.validity() == QuoteValidity.EXPIRED,
                offer.sameScope(),
                offer.lowestTotal(),
                total.months(),
                listPrice(offer),
                total.recurring(),
                total.feesByAuthority(),
                total.oneOffs(),
                total.total(),
                total.perSeatPerMonth(),
                total.npvInAdvance(),
                total.npvInArrears(),
                total.timing() == null ? null : total.timing().name(),
                total.promoValue(),
                costing.worstIndexTotal().orElse(null),
                fees(offer),
                years(costing),
                exits(costing.exit().orElse(null), 1),
                costing.exit().map(ExitCosts::unknownParts).orElse(List.of()).stream()
                        .map(ExitPart::code)
                        .toList(),
                costing.preDeliveryCharge().orElse(null),
                noticeAfterSigning(offer),
                offer.waitOrLeave().map(FactsTaker::wait).orElse(null),
                statements(offer.terms()),
                offer.findings().stream().map(FactsTaker::found).toList(),
                adviserPay.getOrDefault(offer.providerName(), AdviserPay.UNKNOWN),
                new ServiceFacts(comparison).of(offer));
    }

    /** The price the provider advertises: the captured one, else that of the line that grows with the seats. */
    private static @Nullable BigDecimal listPrice(ComparedOffer offer) {
        BigDecimal rate = offer.rate() == null ? BigDecimal.ONE : null;
        if (rate == null) {
            return null;
        }
        return offer.terms()
                .decimal("price.seat")
                .orElseGet(() -> offer.lines().stream()
                        .filter(line -> line.line().scalesWithSeats())
                        .map(line -> line.line().unitPrice())
                        .findFirst()
                        .orElse(null));
    }

    private static List<Fee> fees(ComparedOffer offer) {
        List<Fee> fees = new ArrayList<>();
        offer.costing()
                .total()
                .feesById()
                .forEach((id, amount) -> offer.terms().fees().stream()
                        .filter(rule -> rule.id().equals(id))
                        .findFirst()
                        .ifPresent(rule -> fees.add(new Fee(id, rule.label(), rule.authority(), amount))));
        return fees;
    }

    private static List<Year> years(OfferCosting costing) {
        List<Year> years = new ArrayList<>();
        for (int year = 1; year <= costing.years(); year++) {
            int from = year == 1 ? 0 : (year - 1) * 12 + 1;
            int to = year * 12;
            Map<FeeAuthority, BigDecimal> fees = new LinkedHashMap<>();
            for (FeeAuthority authority : FeeAuthority.values()) {
                BigDecimal sum = costing.ledger()
                        .sum(from, to, row -> row.feesByAuthority().getOrDefault(authority, BigDecimal.ZERO));
                fees.put(authority, sum);
            }
            years.add(new Year(
                    year,
                    costing.ledger().sum(from, to, LedgerRow::recurring),
                    fees,
                    costing.ledger().sum(from, to, LedgerRow::oneOffs)));
        }
        return years;
    }

    private static List<Exit> exits(@Nullable ExitCosts exits, int fromMonth) {
        return exits == null
                ? List.of()
                : exits.byMonth().stream()
                        .filter(exit -> exit.stopAfterMonth() >= fromMonth)
                        .map(exit -> new Exit(exit.stopAfterMonth(), exit.charge(), exit.total()))
                        .toList();
    }

    private Notice noticeAfterSigning(ComparedOffer offer) {
        return notice(NoticeSchedule.of(new NoticeInput(
                serviceStart, offer.terms(), offer.costing().input().assumptions(), null, serviceStart)));
    }

    private static Notice notice(NoticeSchedule schedule) {
        return new Notice(schedule.status().name(), schedule.sendBy(), schedule.earliest(), schedule.termLastDay());
    }

    private static Wait wait(WaitOrLeave wait) {
        return new Wait(
                wait.rows().stream()
                        .map(row -> new Stay(row.stay(), row.total()))
                        .toList(),
                wait.best().stay(),
                wait.bestLastDay(),
                wait.best().total(),
                wait.leaveNowTotal(),
                wait.buyOutAsk(),
                wait.breakEvenEtf(),
                wait.switchingCosts());
    }

    private static Present present(Incumbent incumbent) {
        PresentContract standing = incumbent.standing();
        return new Present(
                incumbent.providerName(),
                standing.contractMonthToday(),
                standing.committedThroughMonth(),
                standing.monthsLeft(),
                standing.committedLastDay(),
                standing.nextMonthAllIn(),
                standing.remainingAllIn(),
                notice(standing.notice()),
                exits(standing.exit().orElse(null), Math.max(1, standing.contractMonthToday())),
                statements(incumbent.terms()));
    }

    private static List<Statement> statements(TermSheet terms) {
        return terms.all().stream()
                .map(term -> new Statement(
                        term.key(),
                        term.label(),
                        term.value(),
                        term.unit(),
                        term.evidence(),
                        terms.governing(term.key()).filter(term::equals).isPresent()))
                .toList();
    }

    private static Found found(Finding finding) {
        return new Found(
                finding.ruleId(),
                finding.severity(),
                finding.arguments().stream().map(String::valueOf).toList(),
                finding.evidence());
    }
}
