package io.parley.quotes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import io.parley.common.Formats;
import io.parley.quotes.KeptComparisonDetails;
import io.parley.quotes.ShownComparison;
import io.parley.uikit.Badge;
import io.parley.uikit.TableTwin;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A kept comparison as it was shown on its day; nothing in it is computed again. */
final class KeptDialog extends Dialog {

    KeptDialog(KeptComparisonDetails kept) {
        var formats = Formats.of(getLocale());
        var summary = kept.summary();
        var shown = kept.shown();
        setHeaderTitle(getTranslation("quotes.kept.title", formats.longDate(summary.comparedOn())));
        setWidth("80rem");
        setMaxWidth("96vw");
        setTestId("kept-comparison");
        var who = muted(getTranslation(
                "quotes.kept.by",
                summary.keptBy(),
                formats.dateTime(summary.keptAt(), ZoneOffset.UTC),
                summary.sha256()));
        who.addClassName("pq-fingerprint");
        var content = new Div(new Badge(getTranslation("quotes.kept.frozen"), io.parley.uikit.Tone.NEUTRAL), who);
        content.add(muted(shown.scope()));
        if (shown.scenario() != null) {
            content.add(muted(getTranslation("quotes.kept.scenario", shown.scenario())));
        }
        content.addClassName("pq-round");
        shown.tables().forEach(table -> content.add(new H3(table.title()), table(shown, table)));
        add(content);
        getFooter().add(new Button(getTranslation("quotes.kept.close"), pressed -> close()));
    }

    private static Span muted(String text) {
        var span = new Span(text);
        span.addClassNames("pl-muted", "pl-small");
        return span;
    }

    private TableTwin table(ShownComparison shown, ShownComparison.Table table) {
        var columns = new ArrayList<String>();
        columns.add(getTranslation("quotes.compare.column"));
        shown.columns().forEach(column -> columns.add(head(column)));
        return new TableTwin(
                table.title(),
                columns,
                table.rows().stream().map(row -> cells(row, shown)).toList());
    }

    private String head(ShownComparison.Column column) {
        return getTranslation("quotes.terms.offerName", column.provider(), column.round());
    }

    private static List<String> cells(ShownComparison.Row row, ShownComparison shown) {
        var cells = new ArrayList<>(List.of(row.label()));
        cells.addAll(row.cells().isEmpty() ? Collections.nCopies(shown.columns().size(), "") : row.cells());
        return cells;
    }
}
