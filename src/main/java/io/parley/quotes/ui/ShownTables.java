package io.parley.quotes.ui;

import io.parley.quotes.ComparedOffer;
import io.parley.quotes.Comparison;
import io.parley.quotes.ShownComparison;
import java.util.List;

/** Puts what a reader sees into the shape in which it is kept. */
final class ShownTables {

    private ShownTables() {}

    static ShownComparison.Table table(String title, List<CompareRow> rows) {
        return new ShownComparison.Table(
                title,
                rows.stream()
                        .map(row -> new ShownComparison.Row(
                                row.label(),
                                row.cells().stream().map(CompareRow.Cell::text).toList()))
                        .toList());
    }

    static List<ShownComparison.Column> columns(Comparison comparison) {
        return comparison.offers().stream().map(ShownTables::column).toList();
    }

    private static ShownComparison.Column column(ComparedOffer offer) {
        return new ShownComparison.Column(
                offer.quoteId(),
                offer.providerName(),
                offer.planName(),
                offer.quoteNumber(),
                offer.quote().round(),
                offer.costing().total().total());
    }
}
