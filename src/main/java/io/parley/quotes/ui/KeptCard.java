package io.parley.quotes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import io.parley.common.Formats;
import io.parley.quotes.KeptComparisonSummary;
import io.parley.uikit.Card;
import io.parley.uikit.WideColumns;
import java.time.ZoneOffset;
import java.util.List;

/** The comparisons of this engagement that somebody kept, the newest first. */
final class KeptCard extends Composite<Card> {

    private final KeepDesk desk;

    KeptCard(KeepDesk desk) {
        this.desk = desk;
        show();
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("quotes.kept.list"));
    }

    void show() {
        var all = desk.all();
        getContent().removeAll();
        getContent().add(all.isEmpty() ? new Paragraph(getTranslation("quotes.kept.empty")) : grid(all));
    }

    private Component grid(List<KeptComparisonSummary> all) {
        var formats = Formats.of(getLocale());
        var grid = new Grid<KeptComparisonSummary>();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setTestId("kept-comparisons");
        grid.addComponentColumn(this::open)
                .setHeader(getTranslation("quotes.kept.column.comparedOn"))
                .setKey("open");
        grid.addColumn(kept -> kept.scenario() == null ? getTranslation("quotes.scenario.entered") : kept.scenario())
                .setHeader(getTranslation("quotes.scenario.label"));
        var offers =
                grid.addColumn(KeptComparisonSummary::offers).setHeader(getTranslation("quotes.kept.column.offers"));
        var who = grid.addColumn(kept -> kept.keptBy() + ", " + formats.dateTime(kept.keptAt(), ZoneOffset.UTC))
                .setHeader(getTranslation("quotes.kept.column.who"))
                .setFlexGrow(2);
        WideColumns.of(grid, List.of(offers, who));
        grid.setItems(all);
        return grid;
    }

    private Component open(KeptComparisonSummary kept) {
        var open = new Button(Formats.of(getLocale()).date(kept.comparedOn()), pressed -> desk.open(kept.id()));
        open.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        open.setTestId("open-kept");
        return open;
    }
}
