package io.parley.quotes.ui;

import com.vaadin.flow.component.Component;
import io.parley.common.Evidence;
import io.parley.common.Formats;
import io.parley.quotes.ComparedOffer;
import io.parley.quotes.TermWording;
import io.parley.terms.Explanation;
import io.parley.terms.OfferCosting;
import io.parley.terms.TermSheet;
import io.parley.uikit.Why;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;

/** Puts the explanation of a figure into the reader's words. */
final class Explained {

    private final Component texts;
    private final Currency currency;

    /** @param texts the component whose language counts */
    Explained(Component texts, Currency currency) {
        this.texts = texts;
        this.currency = currency;
    }

    Why why(OfferCosting costing, OfferCosting.Figure figure, String title, String result) {
        var explanation = costing.explain(figure);
        return new Why(
                title,
                result,
                text(explanation.formulaKey()),
                explanation.inputs().stream().map(this::input).toList());
    }

    /** A figure that no costing explains: its formula and what went into it. */
    Why why(String formulaKey, String title, String result, List<Why.Input> inputs) {
        return new Why(title, result, text(formulaKey), inputs);
    }

    /** One value of a formula, in the currency of the figures. */
    Why.Input money(String labelKey, BigDecimal amount) {
        return new Why.Input(text(labelKey), formats().money(amount, currency));
    }

    /** The same for one of several offers, which is named. */
    Why.Input of(ComparedOffer offer, String labelKey, BigDecimal amount) {
        return new Why.Input(
                offer.providerName() + " · " + text(labelKey), formats().money(amount, currency));
    }

    Why.Input word(String labelKey, String value) {
        return new Why.Input(text(labelKey), value);
    }

    /** What a paper says that the formula reads, with the page; said to be unknown when no paper does. */
    Why.Input clause(TermSheet terms, String key, TermWording wording) {
        return terms.governing(key)
                .map(term -> new Why.Input(wording.label(term), wording.value(term), term.evidence()))
                .orElseGet(() -> new Why.Input(wording.label(key), text("terms.word.UNKNOWN"), Evidence.unknown()));
    }

    /** The same for one of several offers, which is named. */
    Why.Input clause(ComparedOffer offer, String key, TermWording wording) {
        var clause = clause(offer.terms(), key, wording);
        return new Why.Input(offer.providerName() + " · " + clause.label(), clause.value(), clause.evidence());
    }

    private Why.Input input(Explanation.Input input) {
        var key = input.labelKey();
        var label = key == null ? Objects.requireNonNullElse(input.label(), "") : text(key);
        return new Why.Input(label, shown(input), input.evidence());
    }

    private String shown(Explanation.Input input) {
        var formats = formats();
        return switch (input.value()) {
            case BigDecimal number when input.unit() == Explanation.Unit.MONEY -> formats.money(number, currency);
            case BigDecimal number when input.unit() == Explanation.Unit.FRACTION -> formats.percent(number);
            case BigDecimal number -> formats.number(number);
            case LocalDate day -> formats.date(day);
            case String word -> word(word);
            default -> input.value().toString();
        };
    }

    private Formats formats() {
        return Formats.of(texts.getUI().orElseThrow().getLocale());
    }

    private String word(String word) {
        var text = text("terms.word." + word);
        return text.startsWith("!") ? word : text;
    }

    private String text(String key) {
        return texts.getTranslation(key);
    }
}
