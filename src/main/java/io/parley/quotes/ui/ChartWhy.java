package io.parley.quotes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.parley.quotes.ComparedOffer;
import io.parley.quotes.Comparison;
import io.parley.quotes.TermWording;
import io.parley.uikit.ChartSpec;
import io.parley.uikit.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How the figures of a comparison's pictures came about, offer by offer, with the clauses they read. */
final class ChartWhy {

    private static final List<String> OF_EXIT =
            List.of("etf.clawback.oneOff", "etf.clawback.promo", "etf.thirdParty", "etf.equipment");

    private final Comparison comparison;
    private final Explained explained;
    private final TermWording wording;

    ChartWhy(Component texts, Comparison comparison) {
        this.comparison = comparison;
        var currency = comparison.engagement().currency();
        this.explained = new Explained(texts, currency);
        this.wording =
                new TermWording(texts::getTranslation, UI.getCurrentOrThrow().getLocale(), currency);
    }

    Why cost(ChartSpec chart) {
        var inputs = new ArrayList<Why.Input>();
        for (var offer : comparison.offers()) {
            inputs.add(explained.of(
                    offer, "terms.input.total", offer.costing().total().total()));
            inputs.add(explained.clause(offer, "price.escalator", wording));
            offer.terms().fees().forEach(fee -> inputs.add(explained.clause(offer, "fee." + fee.id(), wording)));
        }
        return explained.why("quotes.why.chart.cost", chart.title(), chart.summary(), inputs);
    }

    Why exit(ChartSpec chart) {
        var inputs = comparison.offers().stream()
                .flatMap(offer -> Stream.concat(Stream.of("etf"), ofExit(offer))
                        .map(key -> explained.clause(offer, key, wording)))
                .toList();
        return explained.why("quotes.why.chart.exit", chart.title(), chart.summary(), inputs);
    }

    private static Stream<String> ofExit(ComparedOffer offer) {
        return OF_EXIT.stream().filter(key -> offer.terms().governing(key).isPresent());
    }
}
