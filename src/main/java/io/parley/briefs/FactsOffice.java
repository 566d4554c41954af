package io.parley.briefs;

import io.parley.clients.EngagementId;
import io.parley.gaps.GapService;
import io.parley.gaps.TermGaps;
import io.parley.identity.Actor;
import io.parley.negotiation.RecommendationDetails;
import io.parley.promises.PromiseService;
import io.parley.promises.ProviderQuestionService;
import io.parley.providers.AdviserPay;
import io.parley.providers.ProviderService;
import io.parley.quotes.ComparedOffer;
import io.parley.quotes.Comparison;
import io.parley.tenancy.Branding;
import io.parley.tenancy.TenantDirectory;
import io.parley.terms.CapturedTerm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a brief is made of: comparison, recommendation, who advises, and what providers pay the adviser. */
@Component
class FactsOffice {

    private final ProviderService providers;
    private final PromiseService promises;
    private final ProviderQuestionService questions;
    private final GapService gaps;
    private final NetworkDesk network;
    private final TenantDirectory tenants;
    private final LeverageDesk leverage;
    private final Clock clock;

    FactsOffice(
            ProviderService providers,
            PromiseService promises,
            ProviderQuestionService questions,
            GapService gaps,
            NetworkDesk network,
            TenantDirectory tenants,
            LeverageDesk leverage,
            Clock clock) {
        this.providers = providers;
        this.promises = promises;
        this.questions = questions;
        this.gaps = gaps;
        this.network = network;
        this.tenants = tenants;
        this.leverage = leverage;
        this.clock = clock;
    }

    /** @param advice absent as long as nobody has recommended an offer */
    BriefSnapshot freeze(Comparison comparison, @Nullable RecommendationDetails advice, Actor author) {
        String consultancy =
                tenants.branding(author.tenantId()).map(Branding::name).orElse("");
        BriefFacts facts = new FactsTaker(comparison, advice == null ? null : advice.quote(), adviserPay(comparison))
                .take(
                        consultancy,
                        author.displayName(),
                        advice == null ? null : advice(advice),
                        asked(comparison.engagement().id()),
                        promised(comparison.engagement().id()),
                        hardware(comparison.engagement().id()),
                        network.find(
                                comparison.engagement().client().id(),
                                advice == null ? null : advice.readinessReason()));
        return new BriefSnapshot(
                facts,
                new BriefSnapshot.Confidential(
                        advice == null ? null : advice.internalNote(),
                        leverage.find(comparison.engagement().client().id())));
    }

    private List<BriefFacts.Asked> asked(EngagementId engagement) {
        return questions.findByEngagement(engagement).stream()
                .map(one -> new BriefFacts.Asked(
                        one.providerName(),
                        one.currency(),
                        one.statements().stream().map(FactsOffice::statement).toList()))
                .toList();
    }

    private static BriefFacts.Statement statement(CapturedTerm term) {
        return new BriefFacts.Statement(term.key(), term.label(), term.value(), term.unit(), term.evidence(), false);
    }

    /** Claimed terms are among the offer's statements already. */
    private List<BriefFacts.Promised> promised(EngagementId engagement) {
        return promises.findByEngagement(engagement).stream()
                .filter(promise -> promise.own() != null && promise.state().isOpen())
                .map(promise -> new BriefFacts.Promised(promise.providerName(), promise.text(), promise.said()))
                .toList();
    }

    private @Nullable HardwareGaps hardware(EngagementId engagement) {
        var found = gaps.find(engagement);
        var offers = found.terms().stream().flatMap(term -> gap(term).stream()).toList();
        return offers.isEmpty() ? null : new HardwareGaps(found.currency().getCurrencyCode(), found.devices(), offers);
    }

    private static Optional<HardwareGaps.OfferGap> gap(TermGaps term) {
        var groups = term.gaps();
        return Optional.ofNullable(term.quote())
                .map(quote -> new HardwareGaps.OfferGap(
                        quote.value(),
                        term.providerName(),
                        term.span().lastDay(),
                        groups.uncovered(),
                        groups.unknown(),
                        groups.gapMonths(),
                        groups.failures().orElse(null),
                        groups.cost().orElse(null),
                        groups.withoutRate(),
                        groups.withoutPrice(),
                        groups.asks().stream()
                                .map(ask -> new HardwareGaps.Ask(ask.family(), ask.devices(), ask.from()))
                                .toList()));
    }

    private static BriefFacts.Advice advice(RecommendationDetails chosen) {
        return new BriefFacts.Advice(
                chosen.quote().value(),
                chosen.headline(),
                chosen.reasons().stream()
                        .map(reason -> new BriefFacts.Reason(reason.text(), reason.evidence()))
                        .toList(),
                chosen.revision());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A name that says what the file is; letters and figures of any script, nothing a file system minds. */
    String fileName(BriefFacts facts, BriefEdition edition, boolean draft) {
        String subject = (facts.client() + " " + facts.engagement())
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return subject + "-" + facts.today() + "-" + edition.name().toLowerCase(Locale.ROOT) + (draft ? "-draft" : "")
                + ".pdf";
    }

    private Map<String, AdviserPay> adviserPay(Comparison comparison) {
        Map<String, AdviserPay> pay = new HashMap<>();
        for (ComparedOffer offer : comparison.offers()) {
            providers
                    .findByName(offer.providerName())
                    .map(provider -> provider.provider().adviserPay())
                    .ifPresent(recorded -> pay.put(offer.providerName(), recorded));
        }
        return pay;
    }
}
