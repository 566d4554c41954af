package io.parley.quotes.ui;

import com.vaadin.flow.component.Component;
import io.parley.quotes.Comparison;
import io.parley.terms.CapturedTerm;
import io.parley.terms.TermKeys;
import java.util.ArrayList;
import java.util.List;

/** The rows of the terms lens: every clause any offer speaks of, grouped by the ten considerations. */
final class TermRows {

    private static final int CONSIDERATIONS = 10;

    private final Component texts;
    private final Comparison comparison;
    private final TermCells cells;

    TermRows(Component texts, Comparison comparison) {
        this.texts = texts;
        this.comparison = comparison;
        this.cells = new TermCells(texts, comparison);
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
                group.forEach(key -> rows.add(cells.row(key)));
            }
        }
        return rows;
    }

    private static int consideration(String key) {
        return TermKeys.find(key).map(known -> known.consideration()).orElse(6);
    }
}
