package io.parley.quotes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.parley.quotes.ComparedOffer;
import io.parley.quotes.ScenarioBoard;
import io.parley.quotes.ScenarioRow;
import io.parley.quotes.TermWording;
import io.parley.uikit.Why;
import java.util.ArrayList;
import java.util.List;

/** How an offer's figures under a scenario came about. */
final class ScenarioWhy {

    /** What a ledger under other seats and another index reads. */
    private static final List<String> CLAUSES = List.of("price.escalator", "seats.trueDown");

    private final ScenarioBoard board;
    private final ScenarioWords words;
    private final Explained explained;
    private final TermWording wording;

    ScenarioWhy(Component texts, ScenarioBoard board) {
        this.board = board;
        this.words = new ScenarioWords(texts, board.comparison());
        var currency = board.comparison().engagement().currency();
        this.explained = new Explained(texts, currency);
        this.wording =
                new TermWording(texts::getTranslation, UI.getCurrentOrThrow().getLocale(), currency);
    }

    Why of(ScenarioRow row, ComparedOffer offer, String title, String shown) {
        var cost = row.cost(offer.quoteId());
        var inputs = new ArrayList<Why.Input>();
        inputs.add(explained.word("terms.input.seats", String.valueOf(cost.seats())));
        inputs.add(explained.money("terms.input.recurring", cost.low().recurring()));
        inputs.add(explained.money("terms.input.fees", cost.low().fees()));
        inputs.add(explained.money("terms.input.oneOffs", cost.low().oneOffs()));
        inputs.add(explained.money("quotes.why.input.low", cost.low().total()));
        inputs.add(explained.money("quotes.why.input.high", cost.high().total()));
        inputs.add(explained.money(
                "quotes.why.input.asQuoted",
                board.entered().cost(offer.quoteId()).low().total()));
        inputs.add(explained.word("quotes.scenario.row.open", words.open(cost)));
        CLAUSES.forEach(key -> inputs.add(explained.clause(offer.terms(), key, wording)));
        return explained.why("quotes.why.scenario", title, shown, inputs);
    }

    /** The picture of all scenarios: what each offer comes to in each of them. */
    Why ofChart(String title, String result) {
        var inputs = new ArrayList<Why.Input>();
        for (var row : board.rows()) {
            board.comparison()
                    .offers()
                    .forEach(offer -> inputs.add(new Why.Input(
                            words.name(row) + " · " + offer.providerName(), words.total(row.cost(offer.quoteId())))));
        }
        for (var offer : board.comparison().offers()) {
            CLAUSES.forEach(key -> inputs.add(explained.clause(offer, key, wording)));
        }
        return explained.why("quotes.why.scenario", title, result, inputs);
    }
}
