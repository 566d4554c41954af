package io.parley.quotes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.quotes.ComparedOffer;
import io.parley.quotes.ScenarioBoard;
import io.parley.quotes.ScenarioRow;
import io.parley.uikit.Badge;
import io.parley.uikit.Card;
import io.parley.uikit.Chart;
import io.parley.uikit.ChartSpec;
import io.parley.uikit.WhyPopover;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The saved scenarios side by side: each offer's total in each of them, who is lowest, and the same as a picture. */
final class ScenarioCard extends Composite<Card> {

    /** How the columns of totals begin, for tests. */
    static final String TOTAL = "total-";

    private final ScenarioBoard board;
    private final ScenarioDesk desk;
    private final ScenarioWords words;

    ScenarioCard(ScenarioBoard board, ScenarioDesk desk) {
        this.board = board;
        this.desk = desk;
        this.words = new ScenarioWords(this, board.comparison());
    }

    @Override
    protected Card initContent() {
        var card = new Card(getTranslation("quotes.scenario.board.title"));
        if (desk.mayEdit()) {
            card.suffix(addButton());
        }
        if (board.saved().isEmpty()) {
            card.add(new Paragraph(getTranslation("quotes.scenario.board.empty")));
        } else {
            card.add(grid(), chart());
        }
        return card;
    }

    private Button addButton() {
        var add = new Button(
                getTranslation("quotes.scenario.add"),
                VaadinIcon.PLUS.create(),
                pressed -> desk.add(board.comparison()));
        add.addThemeVariants(ButtonVariant.SMALL);
        add.setTestId("add-scenario");
        return add;
    }

    private Component grid() {
        var grid = new Grid<ScenarioRow>();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setTestId("scenarios");
        grid.addComponentColumn(this::name)
                .setHeader(getTranslation("quotes.scenario.board.scenario"))
                .setWidth("13rem")
                .setFlexGrow(1)
                .setKey("scenario")
                .setRowHeader(true);
        for (var offer : board.comparison().offers()) {
            grid.addComponentColumn(row -> total(row, offer))
                    .setHeader(offer.providerName())
                    .setKey(TOTAL + offer.quoteId())
                    .setTextAlign(ColumnTextAlign.END)
                    .setWidth("8.5rem")
                    .setFlexGrow(1);
        }
        grid.addComponentColumn(this::best)
                .setHeader(getTranslation("quotes.scenario.board.best"))
                .setKey("best")
                .setWidth("10rem")
                .setFlexGrow(1);
        if (desk.mayEdit()) {
            grid.addComponentColumn(this::actions)
                    .setKey("actions")
                    .setWidth("10.5rem")
                    .setFlexGrow(0);
        }
        grid.setItems(board.rows());
        return grid;
    }

    private Component name(ScenarioRow row) {
        var name = new Span(words.name(row));
        name.addClassName("pl-strong");
        var says = new Div(words.says(row));
        says.addClassNames("pl-muted", "pl-small");
        return new Div(name, says);
    }

    private Component best(ScenarioRow row) {
        return row.best().size() == 1 ? Badge.good(words.best(row)) : new Span(words.best(row));
    }

    private Component actions(ScenarioRow row) {
        var scenario = row.scenario();
        if (scenario == null) {
            return new Span();
        }
        return new Div(
                link("quotes.scenario.edit", () -> desk.edit(scenario, board.comparison())),
                link("quotes.scenario.remove", () -> desk.remove(scenario)));
    }

    private Button link(String key, Runnable action) {
        var link = new Button(getTranslation(key), pressed -> action.run());
        link.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return link;
    }

    private Component total(ScenarioRow row, ComparedOffer offer) {
        var shown = words.total(row.cost(offer.quoteId()));
        var title = words.name(row) + " · " + offer.providerName();
        return new WhyPopover(shown, () -> new ScenarioWhy(this, board).of(row, offer, title, shown));
    }

    private Component chart() {
        var spec = spec();
        return new Chart(spec).explained(() -> new ScenarioWhy(this, board).ofChart(spec.title(), spec.summary()));
    }

    private ChartSpec spec() {
        var series = new ArrayList<ChartSpec.Series>();
        for (var offer : board.comparison().offers()) {
            var color = ChartSpec.Color.ofIndex(series.size());
            series.add(new ChartSpec.Series(offer.providerName(), color, totals(offer, false)));
            boolean open = board.rows().stream()
                    .anyMatch(row -> row.cost(offer.quoteId()).isInterval());
            if (open) {
                var atMost = getTranslation("quotes.scenario.chart.atMost", offer.providerName());
                series.add(new ChartSpec.Series(atMost, ChartSpec.Color.ofIndex(series.size()), totals(offer, true)));
            }
        }
        return new ChartSpec(
                ChartSpec.Kind.COLUMNS,
                getTranslation("quotes.scenario.chart.title"),
                summary(),
                board.rows().stream().map(words::name).toList(),
                series,
                board.comparison().engagement().currency());
    }

    private List<@Nullable BigDecimal> totals(ComparedOffer offer, boolean high) {
        var totals = new ArrayList<@Nullable BigDecimal>();
        for (var row : board.rows()) {
            var cost = row.cost(offer.quoteId());
            totals.add(high ? cost.high().total() : cost.low().total());
        }
        return totals;
    }

    private String summary() {
        var first = board.entered().best();
        boolean holds = first.size() == 1
                && board.rows().stream().allMatch(row -> row.best().equals(first));
        return holds
                ? getTranslation("quotes.scenario.chart.holds", words.provider(first.getFirst()))
                : getTranslation("quotes.scenario.chart.varies");
    }
}
