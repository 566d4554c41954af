package io.parley.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.parley.briefs.BriefFacts;
import io.parley.common.Formats;
import io.parley.portal.ClientRecommendation;
import io.parley.uikit.Badge;
import io.parley.uikit.Card;
import io.parley.uikit.EvidenceBadge;
import io.parley.uikit.KeyFigure;
import io.parley.uikit.Tone;
import io.parley.uikit.WhyPopover;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The decision as a sentence, three figures and the reasons. */
final class RecommendationCard extends Composite<Card> {

    private static final int TWO_YEARS = 24;

    private final ClientRecommendation recommendation;
    private final BriefFacts facts;
    private final Component decision;

    RecommendationCard(ClientRecommendation recommendation, Component decision) {
        this.recommendation = recommendation;
        this.facts = recommendation.facts();
        this.decision = decision;
    }

    @Override
    protected Card initContent() {
        Card card = new Card();
        card.addClassName("pl-hero");
        card.add(version(), new H1(facts.decision().headline()));
        lead().ifPresent(card::add);
        card.add(KeyFigure.row(figures()), reasons(), decision);
        return card;
    }

    private Component version() {
        String text = getTranslation(
                "portal.overview.version",
                recommendation.brief().release(),
                Formats.of(getLocale()).date(facts.today()));
        return recommendation.newest()
                ? Badge.neutral(text)
                : Badge.warn(text + " · " + getTranslation("portal.overview.superseded"));
    }

    private Optional<Component> lead() {
        List<Component> sentences = new ArrayList<>();
        BriefFacts.Wait wait = facts.recommended().waiting();
        if (wait != null && wait.buyOutAsk().signum() > 0) {
            String more = money(wait.buyOutAsk());
            sentences.add(WhyPopover.within(
                    getTranslation("portal.overview.leavingNow", more),
                    more,
                    () -> new OfferWhy(facts, this).leavingNow(wait, getTranslation("portal.why.leavingNow"), more)));
        }
        LocalDate until = facts.recommended().validUntil();
        BriefFacts.Present present = facts.present();
        if (until != null && present != null && until.isBefore(present.committedLastDay())) {
            Formats formats = Formats.of(getLocale());
            sentences.add(new Span(getTranslation(
                    "portal.overview.lapses",
                    facts.recommended().provider(),
                    formats.longDate(until),
                    formats.longDate(present.committedLastDay()))));
        }
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        Paragraph lead = new Paragraph();
        for (Component sentence : sentences) {
            lead.add(sentence, new Text(" "));
        }
        lead.addClassName("pl-lead");
        return Optional.of(lead);
    }

    private KeyFigure[] figures() {
        BriefFacts.Offer chosen = facts.recommended();
        List<KeyFigure> figures = new ArrayList<>();
        OfferWhy why = new OfferWhy(facts, this);
        String total = money(chosen.total());
        String totalLabel = getTranslation("portal.figure.total", chosen.months());
        figures.add(new KeyFigure(total, totalLabel, () -> why.total(chosen, totalLabel, total)));
        String perSeat = money(chosen.perSeatPerMonth());
        String perSeatLabel = getTranslation("portal.figure.perSeat");
        figures.add(new KeyFigure(perSeat, perSeatLabel, () -> why.perSeat(chosen, perSeatLabel, perSeat)));
        againstLowestListPrice(chosen).or(() -> exit(chosen)).ifPresent(figures::add);
        return figures.toArray(KeyFigure[]::new);
    }

    /** What the choice costs against the offer that looks cheapest; nothing when it is that offer. */
    private Optional<KeyFigure> againstLowestListPrice(BriefFacts.Offer chosen) {
        return facts.offers().stream()
                .filter(offer -> !offer.expired() && offer.sameScope())
                .flatMap(offer ->
                        Optional.ofNullable(offer.listPricePerSeat()).stream().map(price -> new Priced(offer, price)))
                .min(Comparator.comparing(Priced::price))
                .map(Priced::offer)
                .filter(offer -> !offer.quote().equals(chosen.quote()))
                .map(offer -> difference(chosen, offer));
    }

    private record Priced(BriefFacts.Offer offer, BigDecimal price) {}

    private KeyFigure difference(BriefFacts.Offer chosen, BriefFacts.Offer other) {
        BigDecimal amount = chosen.total().subtract(other.total());
        String shown = Formats.of(getLocale()).difference(amount, currency());
        String label = getTranslation("portal.figure.againstListPrice");
        KeyFigure figure =
                new KeyFigure(shown, label, () -> new OfferWhy(facts, this).against(chosen, other, label, shown));
        return amount.signum() < 0 ? figure.tone(Tone.GOOD) : figure;
    }

    private Optional<KeyFigure> exit(BriefFacts.Offer chosen) {
        return chosen.exit(TWO_YEARS).map(exit -> {
            String amount = money(exit.total());
            String shown =
                    chosen.unknownExitParts().isEmpty() ? amount : getTranslation("portal.figure.atLeast", amount);
            String label = getTranslation("portal.figure.exit", TWO_YEARS);
            return new KeyFigure(shown, label, () -> new OfferWhy(facts, this).exit(chosen, exit, label, shown));
        });
    }

    private Component reasons() {
        Div reasons = new Div();
        reasons.addClassName("pl-lines");
        if (!facts.decision().reasons().isEmpty()) {
            reasons.add(new H2(getTranslation("portal.overview.why")));
        }
        for (BriefFacts.Reason reason : facts.decision().reasons()) {
            Div line = new Div(new Span(reason.text()));
            line.addClassName("pl-line");
            if (reason.evidence() != null) {
                line.add(new EvidenceBadge(reason.evidence()));
            }
            reasons.add(line);
        }
        return reasons;
    }

    private String money(BigDecimal amount) {
        return Formats.of(getLocale()).money(amount, currency());
    }

    private Currency currency() {
        return Currency.getInstance(facts.currency());
    }
}
