package io.parley.quotes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parley.common.EvidenceStatus;
import io.parley.quotes.ComparedOffer;
import io.parley.quotes.Comparison;
import io.parley.quotes.TermWording;
import io.parley.quotes.ui.CompareRow.Cell;
import io.parley.terms.CapturedTerm;
import io.parley.uikit.EvidenceBadge;

/** Cells that say what an offer's papers say, and where; silence is unknown. */
final class TermCells {

    private final Component texts;
    private final Comparison comparison;
    private final TermWording wording;

    TermCells(Component texts, Comparison comparison) {
        this.texts = texts;
        this.comparison = comparison;
        this.wording = new TermWording(
                texts::getTranslation,
                UI.getCurrentOrThrow().getLocale(),
                comparison.engagement().currency());
    }

    /** What every offer says of a key, under the key's own name. */
    CompareRow row(String key) {
        return new CompareRow(
                wording.label(key),
                comparison.offers().stream().map(offer -> cell(offer, key)).toList());
    }

    String feature(String code) {
        return wording.feature(code);
    }

    Cell unknown() {
        var text = texts.getTranslation("terms.word.UNKNOWN");
        return new Cell(text, false, () -> new EvidenceBadge(EvidenceStatus.UNKNOWN, text));
    }

    private Cell cell(ComparedOffer offer, String key) {
        return offer.terms().governing(key).map(this::known).orElseGet(this::unknown);
    }

    private Cell known(CapturedTerm term) {
        var shown = wording.value(term);
        return new Cell(shown, false, () -> {
            var evidence = new EvidenceBadge(term.evidence());
            evidence.addClassName("pl-small");
            return new Div(new Span(shown), new Text(" "), evidence);
        });
    }
}
