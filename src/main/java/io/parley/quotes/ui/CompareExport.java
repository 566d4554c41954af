package io.parley.quotes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import io.parley.quotes.ComparedOffer;
import io.parley.quotes.Comparison;
import io.parley.quotes.TierPricing;
import io.parley.tabular.CsvExport;
import io.parley.tabular.ExportColumn;
import io.parley.tabular.SpreadsheetExport;
import io.parley.tabular.TableExport;
import io.parley.terms.LedgerRow;
import io.parley.uikit.FileStream;
import io.parley.uikit.ServedFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The comparison as a workbook (what is on the screen, the terms, and each offer's ledger as numbers with live sums) or as CSV.
 * The tables are made when the page is, from what its reader may see; the bytes are written when asked for, if whoever asks
 * still may see the offers.
 */
final class CompareExport {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Component texts;
    private final Comparison comparison;
    private final TierPricing tiers;
    private final TermRows terms;
    private final Runnable access;

    /** Writes a file. */
    @FunctionalInterface
    private interface Writer {

        void write(OutputStream out) throws IOException;
    }

    /** @param access throws when the reader may not see the comparison any more */
    CompareExport(Component texts, Comparison comparison, TierPricing tiers, TermRows terms, Runnable access) {
        this.texts = texts;
        this.comparison = comparison;
        this.tiers = tiers;
        this.terms = terms;
        this.access = access;
    }

    Component links() {
        var shown = table("quotes.compare.title", new CompareRows(texts, comparison).all());
        var clauses = table("quotes.terms.title", terms.all());
        var fit = table("quotes.fit.title", new FitRows(texts, comparison, tiers).all());
        var lines = table("quotes.compare.lineByLine", new LineRows(texts, comparison).all());
        var tables = new ArrayList<TableExport>(List.of(shown, lines, clauses, fit));
        comparison.offers().forEach(offer -> tables.add(ledger(offer)));
        var workbook = link("xlsx", XLSX, out -> SpreadsheetExport.write(tables, out));
        var csv = link("csv", "text/csv", out -> CsvExport.write(shown, out));
        var links = new Span(workbook, csv);
        links.addClassName("pq-export");
        return links;
    }

    private Anchor link(String kind, String type, Writer writer) {
        var file = FileStream.download(() -> {
            access.run();
            var bytes = new ByteArrayOutputStream();
            writer.write(bytes);
            return new ServedFile(
                    "comparison." + kind, type, bytes.size(), new ByteArrayInputStream(bytes.toByteArray()));
        });
        var link = new Anchor(file, texts.getTranslation("quotes.compare.export." + kind));
        link.setTestId("export-" + kind);
        return link;
    }

    private TableExport table(String titleKey, List<CompareRow> rows) {
        var columns = new ArrayList<ExportColumn>();
        columns.add(ExportColumn.text(texts.getTranslation("quotes.compare.column"), 34));
        comparison.offers().forEach(offer -> columns.add(ExportColumn.text(offer.providerName(), 30)));
        var title = texts.getTranslation(titleKey);
        return TableExport.of(
                title, title, columns, rows.stream().map(this::values).toList());
    }

    private List<Object> values(CompareRow row) {
        var values = new ArrayList<Object>();
        values.add(row.label());
        for (int i = 0; i < comparison.offers().size(); i++) {
            values.add(row.isHeading() ? "" : row.cells().get(i).text());
        }
        return values;
    }

    private TableExport ledger(ComparedOffer offer) {
        var columns = List.of(
                ExportColumn.of(texts.getTranslation("quotes.ledger.month"), ExportColumn.Kind.WHOLE_NUMBER),
                money("recurring"),
                money("fees"),
                money("oneOffs"),
                money("total"));
        var rows = offer.costing().ledger().rows().stream()
                .map(CompareExport::values)
                .toList();
        return new TableExport(
                offer.providerName(),
                texts.getTranslation("quotes.ledger.title", offer.providerName()),
                "",
                columns,
                rows,
                texts.getTranslation("quotes.ledger.total"),
                1,
                List.of());
    }

    private ExportColumn money(String name) {
        return ExportColumn.money(texts.getTranslation("quotes.ledger." + name), comparison.currency())
                .sum();
    }

    private static List<Object> values(LedgerRow row) {
        return List.of(row.month(), row.recurring(), row.fees(), row.oneOffs(), row.total());
    }
}
