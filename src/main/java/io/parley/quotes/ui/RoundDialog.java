package io.parley.quotes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.parley.common.Formats;
import io.parley.quotes.QuoteSummary;
import io.parley.quotes.RoundStep;
import io.parley.terms.TotalCost;
import io.parley.uikit.KeyFigure;
import io.parley.uikit.TableTwin;
import io.parley.uikit.Tone;
import io.parley.uikit.Why;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

/** What a round changed against the one before: the totals first, then the head, the lines and the terms. */
final class RoundDialog extends Dialog {

    private final RoundStep step;
    private final Currency currency;

    /** @param currency of the engagement, in which totals are told */
    RoundDialog(RoundStep step, Currency currency) {
        this.step = step;
        this.currency = currency;
        setHeaderTitle(getTranslation(
                "quotes.round.title",
                step.after().providerName(),
                step.after().round(),
                step.before().round()));
        setWidth("52rem");
        setMaxWidth("94vw");
        setTestId("round-difference");
        var content = new Div(totals());
        content.addClassName("pq-round");
        var words = new RoundWords(this, step);
        if (step.difference().isEmpty()) {
            content.add(new Paragraph(getTranslation("quotes.round.nothing")));
        }
        add(content, "head", words.head());
        add(content, "lines", words.lines());
        add(content, "terms", words.terms());
        add(content);
        getFooter().add(new Button(getTranslation("quotes.round.close"), pressed -> close()));
    }

    private KeyFigure figure(String value, String key) {
        var label = getTranslation("quotes.round." + key);
        return new KeyFigure(value, label, () -> why(label, value));
    }

    private Why why(String title, String shown) {
        var explained = new Explained(this, currency);
        var inputs = new ArrayList<Why.Input>();
        inputs.addAll(parts(explained, step.before(), step.costBefore()));
        inputs.addAll(parts(explained, step.after(), step.costAfter()));
        return explained.why("quotes.why.round", title, shown, inputs);
    }

    private List<Why.Input> parts(Explained explained, QuoteSummary offer, TotalCost cost) {
        return Stream.of(
                        explained.money("terms.input.recurring", cost.recurring()),
                        explained.money("terms.input.fees", cost.fees()),
                        explained.money("terms.input.oneOffs", cost.oneOffs()),
                        explained.money("terms.input.total", cost.total()))
                .map(part -> new Why.Input(
                        getTranslation("quotes.why.input.inRound", part.label(), offer.round()), part.value()))
                .toList();
    }

    private com.vaadin.flow.component.Component totals() {
        var formats = Formats.of(getLocale());
        var moved = figure(formats.difference(step.moved(), currency), "moved");
        if (step.moved().signum() != 0) {
            moved.tone(step.moved().signum() < 0 ? Tone.GOOD : Tone.BAD);
        }
        return KeyFigure.row(
                figure(arrow(step.costBefore().total(), step.costAfter().total()), "total"),
                moved,
                figure(
                        arrow(
                                step.costBefore().perSeatPerMonth(),
                                step.costAfter().perSeatPerMonth()),
                        "perSeat"));
    }

    private String arrow(BigDecimal before, BigDecimal after) {
        var formats = Formats.of(getLocale());
        return getTranslation("quotes.round.arrow", formats.money(before, currency), formats.money(after, currency));
    }

    private void add(Div content, String part, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            var name = getTranslation("quotes.round.part." + part);
            var columns = List.of(
                    name, getTranslation("quotes.round.column.before"), getTranslation("quotes.round.column.after"));
            content.add(new TableTwin(name, columns, rows));
        }
    }
}
