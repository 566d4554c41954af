package io.parley.quotes.ui;

import com.vaadin.flow.component.Component;
import io.parley.quotes.Comparison;
import io.parley.quotes.spi.ComparisonRow;
import io.parley.terms.CapturedTerm;
import io.parley.terms.TermKeys;
import java.util.ArrayList;
import java.util.List;

/** The rows of the terms lens: every clause any offer speaks of, grouped by the ten considerations, and what follows. */
final class TermRows {

    private static final int CONSIDERATIONS = 10;

    private final Component texts;
    private final Comparison comparison;
    private final TermCells cells;
    private final List<ComparisonRow> contributed;

    /** @param contributed rows of other modules, each below the terms of its consideration */
    TermRows(Component texts, Comparison comparison, List<ComparisonRow> contributed) {
        this.texts = texts;
        this.comparison = comparison;
        this.contributed = contributed;
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
            var added = contributed.stream()
                    .filter(row -> row.consideration() == wanted)
                    .toList();
            if (!group.isEmpty() || !added.isEmpty()) {
                rows.add(CompareRow.heading(texts.getTranslation("terms.consideration." + consideration)));
                group.forEach(key -> rows.add(cells.row(key)));
                added.forEach(row -> rows.add(row(row)));
            }
        }
        return rows;
    }

    private CompareRow row(ComparisonRow row) {
        return new CompareRow(
                texts.getTranslation(row.labelKey()),
                comparison.offers().stream()
                        .map(offer -> row.cell(comparison, offer, texts))
                        .map(cell -> new CompareRow.Cell(cell.text(), false, cell.component()))
                        .toList());
    }

    private static int consideration(String key) {
        return TermKeys.find(key).map(known -> known.consideration()).orElse(6);
    }
}
