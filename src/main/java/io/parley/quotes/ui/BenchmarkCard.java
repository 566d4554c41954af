package io.parley.quotes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import io.parley.common.Formats;
import io.parley.quotes.Benchmark;
import io.parley.quotes.Benchmark.History;
import io.parley.quotes.ComparedOffer;
import io.parley.quotes.Comparison;
import io.parley.terms.Spread;
import io.parley.uikit.Card;
import io.parley.uikit.DefinitionList;
import io.parley.uikit.WhyPopover;
import java.math.BigDecimal;
import java.util.Currency;

/** How the offers stand against what the tenant's other clients were offered; says so while there is too little to say. */
final class BenchmarkCard extends Composite<Card> {

    private final Comparison comparison;
    private final Benchmark benchmark;

    BenchmarkCard(Comparison comparison, Benchmark benchmark) {
        this.comparison = comparison;
        this.benchmark = benchmark;
    }

    @Override
    protected Card initContent() {
        var card = new Card(getTranslation("quotes.benchmark.title"));
        card.setTestId("benchmark");
        var history = benchmark.history();
        if (history == null) {
            card.add(muted(getTranslation(
                    "quotes.benchmark.tooFew",
                    benchmark.clients(),
                    Benchmark.LEAST_CLIENTS,
                    currency().getCurrencyCode())));
            return card;
        }
        card.add(muted(basis(history)), facts(history));
        return card;
    }

    private String basis(History history) {
        return getTranslation(
                benchmark.similarSize() ? "quotes.benchmark.basis.similar" : "quotes.benchmark.basis.any",
                benchmark.clients(),
                formats().month(history.oldest()),
                formats().month(history.newest()));
    }

    private DefinitionList facts(History history) {
        var facts = new DefinitionList()
                .add(
                        getTranslation("quotes.benchmark.perSeat"),
                        figure("quotes.benchmark.perSeat", spread(history.perSeatMonth()), history.perSeatMonth()))
                .add(
                        getTranslation("quotes.benchmark.upFront"),
                        figure("quotes.benchmark.upFront", spread(history.upFrontPerSeat()), history.upFrontPerSeat()));
        if (history.acceptedPerSeatMonth() != null) {
            var taken = history.acceptedPerSeatMonth();
            facts.add(
                    getTranslation("quotes.benchmark.accepted"),
                    figure("quotes.benchmark.accepted", accepted(taken), taken));
        }
        comparison.offers().forEach(offer -> facts.add(offer.providerName(), figure(offer, history)));
        return facts;
    }

    private Component figure(String titleKey, String shown, Spread spread) {
        return new WhyPopover(shown, () -> whys().spread(getTranslation(titleKey), shown, spread));
    }

    private Component figure(ComparedOffer offer, History history) {
        var shown = place(offer, history);
        return new WhyPopover(shown, () -> whys().offer(offer, comparison.seats(), history, shown));
    }

    private BenchmarkWhy whys() {
        return new BenchmarkWhy(new Explained(this, currency()), benchmark, formats());
    }

    private String spread(Spread spread) {
        return getTranslation(
                "quotes.benchmark.spread",
                money(spread.median()),
                money(spread.lowerQuartile()),
                money(spread.upperQuartile()));
    }

    private String accepted(Spread taken) {
        return getTranslation("quotes.benchmark.ofClients", spread(taken), taken.size());
    }

    private String place(ComparedOffer offer, History history) {
        var cost = offer.costing().total();
        return getTranslation(
                "quotes.benchmark.offer",
                money(cost.perSeatPerMonth()),
                place(history.perSeatMonth(), cost.perSeatPerMonth()),
                money(Benchmark.upFrontPerSeat(cost)),
                place(history.upFrontPerSeat(), Benchmark.upFrontPerSeat(cost)));
    }

    private String place(Spread spread, BigDecimal value) {
        return spread.size() < Benchmark.LEAST_FOR_PERCENTILE
                ? getTranslation("quotes.benchmark.quarter." + spread.quarter(value))
                : getTranslation("quotes.benchmark.percentile", spread.percentile(value));
    }

    private String money(BigDecimal amount) {
        return formats().money(amount, currency());
    }

    private Currency currency() {
        return comparison.engagement().currency();
    }

    private Formats formats() {
        return Formats.of(getLocale());
    }

    private static Paragraph muted(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("pl-muted");
        return paragraph;
    }
}
