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
import io.parley.terms.TermKeys;
import io.parley.uikit.EvidenceBadge;
import java.util.ArrayList;
import java.util.List;

/** The rows of the terms lens: every clause any offer speaks of, grouped by the ten considerations. */
final class TermRows {

    private static final int CONSIDERATIONS = 10;

    private final Component texts;
    private final Comparison comparison;
    private final TermWording wording;

    TermRows(Component texts, Comparison comparison) {
        this.texts = texts;
        this.comparison = comparison;
        this.wording = new TermWording(
                texts::getTranslation,
                UI.getCurrentOrThrow().getLocale(),
                comparison.engagement().currency());
    }

    List<CompareRow> all() {
        var keys = comparison.offers().stream()
                .flatMap(offer -> offer.terms().all().stream())
                .map(CapturedTerm::key)
                .distinct()
                .toList();
        var rows = new ArrayList<CompareRow>();
        for (int consideration = 1; consideration <= CONSIDERATIONS; consideration++) {
            int wanted = consideration;
            var group = keys.stream()
                    .filter(key -> consideration(key) == wanted)
                    .sorted()
                    .toList();
            if (!group.isEmpty()) {
                rows.add(CompareRow.heading(texts.getTranslation("terms.consideration." + consideration)));
                group.forEach(key -> rows.add(row(key)));
            }
        }
        return rows;
    }

    private static int consideration(String key) {
        return TermKeys.find(key).map(known -> known.consideration()).orElse(6);
    }

    private CompareRow row(String key) {
        return new CompareRow(
                wording.label(key),
                comparison.offers().stream().map(offer -> cell(offer, key)).toList());
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

    private Cell unknown() {
        var text = texts.getTranslation("terms.word.UNKNOWN");
        return new Cell(text, false, () -> new EvidenceBadge(EvidenceStatus.UNKNOWN, text));
    }
}
