package io.parley.quotes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import io.parley.common.Formats;
import io.parley.providers.ui.ProvidersNavigation;
import io.parley.quotes.ComparedOffer;
import io.parley.quotes.Comparison;
import io.parley.quotes.ScenarioBoard;
import io.parley.quotes.ScenarioDetails;
import io.parley.quotes.ScenarioId;
import io.parley.quotes.ScenarioRow;
import io.parley.quotes.ShownComparison;
import io.parley.quotes.TierPricing;
import io.parley.quotes.spi.ComparisonRow;
import io.parley.terms.Finding;
import io.parley.terms.FindingWording;
import io.parley.terms.Severity;
import io.parley.uikit.Badge;
import io.parley.uikit.Card;
import io.parley.uikit.EmptyState;
import io.parley.uikit.EvidenceBadge;
import io.parley.uikit.Toolbar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Offers as columns: what they cost, what leaving costs, what is promised; with pictures below and an export. */
@StyleSheet("context://assets/styles/quotes.css")
final class ComparePanel extends Composite<Div> {

    /** Through which glass one looks. */
    private enum Lens {
        PRICE,
        TERMS,
        FIT
    }

    private final Comparison comparison;
    private final ScenarioBoard board;
    private final ScenarioDesk desk;
    private final KeepDesk keep;
    private final KeptCard kept;
    private final TierPricing tiers;
    private final TermRows terms;
    private final Runnable access;
    private final Grid<CompareRow> grid = new Grid<>();
    private final Select<ScenarioRow> scenario = new Select<>();
    private final Div pictures = new Div();
    private final Div history = new Div();
    private final Map<ComparedOffer, Grid.Column<CompareRow>> columns = new LinkedHashMap<>();
    private final RadioButtonGroup<Lens> lens = new RadioButtonGroup<>();
    private final Checkbox differencesOnly = new Checkbox();
    private final Checkbox lineByLine = new Checkbox();

    /**
     * @param contributed rows of other modules among the terms
     * @param access throws when the reader may not see the comparison any more; asked before a file is given out
     */
    ComparePanel(
            ScenarioBoard board, ScenarioDesk desk, KeepDesk keep, List<ComparisonRow> contributed, Runnable access) {
        this.comparison = board.comparison();
        this.board = board;
        this.tiers = desk.tiers(comparison);
        this.terms = new TermRows(this, comparison, contributed);
        this.desk = desk;
        this.keep = keep;
        this.kept = new KeptCard(keep);
        this.access = access;
        if (comparison.offers().isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            VaadinIcon.SPLIT_H,
                            getTranslation("quotes.compare.empty.title"),
                            getTranslation("quotes.compare.empty.text")));
            return;
        }
        getContent().addClassName("pq-compare");
        comparison.findings().forEach(finding -> getContent().add(finding(finding)));
        pictures.addClassName("pq-compare");
        pictures.add(legend());
        new CompareCharts(this, comparison).all().forEach(pictures::add);
        history.add(new BenchmarkCard(comparison, desk.benchmark(comparison)));
        getContent().add(toolbar(), grid(), history, pictures, new ScenarioCard(board, desk), findings(), kept);
        show();
    }

    private Component toolbar() {
        lens.setItems(Lens.values());
        lens.setItemLabelGenerator(item -> getTranslation("quotes.compare.lens." + item.name()));
        lens.setAriaLabel(getTranslation("quotes.compare.lens"));
        lens.setValue(Lens.PRICE);
        lens.addClassName("pl-segments");
        lens.setTestId("lens");
        lens.addValueChangeListener(changed -> show());
        differencesOnly.setLabel(getTranslation("quotes.compare.differencesOnly"));
        differencesOnly.setTestId("differences-only");
        differencesOnly.addValueChangeListener(changed -> show());
        lineByLine.setLabel(getTranslation("quotes.compare.lineByLine"));
        lineByLine.setTestId("line-by-line");
        lineByLine.addValueChangeListener(changed -> show());
        var scope = new Span(scope());
        scope.addClassNames("pl-muted", "pl-small");
        var toolbar = new Toolbar(lens, scenario())
                .end(
                        scope,
                        lineByLine,
                        differencesOnly,
                        new CompareExport(this, comparison, tiers, terms, access).links());
        return keep.mayKeep() ? toolbar.end(keepButton()) : toolbar;
    }

    private String scope() {
        return getTranslation(
                "quotes.compare.scope",
                comparison.seats(),
                comparison.months(),
                Formats.of(getLocale()).percent(comparison.discountRate()));
    }

    private Button keepButton() {
        var button = new Button(getTranslation("quotes.kept.keep"), VaadinIcon.ARCHIVE.create(), pressed -> {
            keep.keep(shown());
            kept.show();
        });
        button.setTestId("keep-comparison");
        return button;
    }

    /** Everything one sees here: the three lenses, prices under the scenario now chosen. */
    private ShownComparison shown() {
        var chosen = scenario.getValue().scenario();
        return new ShownComparison(
                comparison.today(),
                comparison.currency(),
                scope(),
                chosen == null ? null : chosen.name(),
                ShownTables.columns(comparison),
                List.of(
                        ShownTables.table(getTranslation("quotes.compare.lens.PRICE"), prices()),
                        ShownTables.table(getTranslation("quotes.compare.lens.TERMS"), terms.all()),
                        ShownTables.table(
                                getTranslation("quotes.compare.lens.FIT"),
                                new FitRows(this, comparison, tiers).all())));
    }

    private Component scenario() {
        var words = new ScenarioWords(this, comparison);
        scenario.setAriaLabel(getTranslation("quotes.scenario.label"));
        scenario.setPrefixComponent(new Span(getTranslation("quotes.scenario.label") + ":"));
        scenario.setItems(board.rows());
        scenario.setItemLabelGenerator(words::name);
        scenario.setValue(board.entered());
        scenario.setVisible(!board.saved().isEmpty());
        scenario.setTestId("scenario");
        scenario.addValueChangeListener(changed -> show());
        return scenario;
    }

    /** Which saved scenario one looks through; only the price lens depends on it. */
    Optional<ScenarioId> chosen() {
        return Optional.ofNullable(scenario.getValue().scenario()).map(ScenarioDetails::id);
    }

    /** Looks through a saved scenario again, if it is still there. */
    void choose(ScenarioId id) {
        board.find(id).ifPresent(scenario::setValue);
    }

    private Component grid() {
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT, GridVariant.COLUMN_BORDERS);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("pq-compare-grid");
        grid.setTestId("comparison");
        grid.addColumn(CompareRow::label)
                .setHeader(getTranslation("quotes.compare.column"))
                .setFrozen(true)
                .setWidth("13rem")
                .setFlexGrow(0)
                .setRowHeader(true);
        var offers = comparison.offers();
        for (int i = 0; i < offers.size(); i++) {
            columns.put(offers.get(i), addColumn(i, offers.get(i)));
        }
        grid.setPartNameGenerator(row -> row.isHeading() ? "pq-heading" : null);
        return grid;
    }

    private Grid.Column<CompareRow> addColumn(int index, ComparedOffer offer) {
        return grid.addComponentColumn(row -> cell(row, index))
                .setHeader(head(offer))
                .setWidth("9.5rem")
                .setFlexGrow(1)
                .setPartNameGenerator(row -> part(row, offer));
    }

    private String part(CompareRow row, ComparedOffer offer) {
        if (row.isHeading()) {
            return "pq-heading";
        }
        return isLowest(offer) ? "pq-lowest" : offer.stands() ? "" : "pq-expired";
    }

    private static Component cell(CompareRow row, int index) {
        if (row.isHeading()) {
            return new Span();
        }
        var cell = row.cells().get(index);
        var content = new Div(cell.component().get());
        content.addClassName(cell.figure() ? "pq-figure" : "pq-words");
        return content;
    }

    private Component head(ComparedOffer offer) {
        var name = new Anchor(ProvidersNavigation.provider(offer.quote().provider()), offer.providerName());
        name.addClassName("pl-strong");
        var head = new Div(name);
        head.addClassName("pq-offer-head");
        if (offer.planName() != null) {
            head.add(new Text(" "), Badge.neutral(offer.planName()));
        }
        if (isLowest(offer)) {
            head.add(new Text(" "), Badge.good(getTranslation("quotes.compare.lowest")));
        }
        if (!offer.stands()) {
            head.add(new Text(" "), Badge.bad(getTranslation("quotes.validity.expired")));
        }
        if (!offer.sameScope()) {
            head.add(new Text(" "), Badge.warn(getTranslation("quotes.compare.otherScope")));
        }
        return head;
    }

    private boolean isLowest(ComparedOffer offer) {
        return isUnderScenario() ? scenario.getValue().best().equals(List.of(offer.quoteId())) : offer.lowestTotal();
    }

    private boolean isUnderScenario() {
        return lens.getValue() == Lens.PRICE && chosen().isPresent();
    }

    private void show() {
        scenario.setVisible(lens.getValue() == Lens.PRICE && !board.saved().isEmpty());
        pictures.setVisible(!isUnderScenario());
        history.setVisible(lens.getValue() == Lens.PRICE && !isUnderScenario());
        columns.forEach((offer, column) -> column.setHeader(head(offer)));
        lineByLine.setVisible(lens.getValue() == Lens.PRICE && !isUnderScenario());
        var rows = rows();
        // Long lists scroll inside, so that the offers' names stay in sight.
        grid.setClassName("pq-line-by-line", isLineByLine());
        grid.setAllRowsVisible(!isLineByLine());
        grid.setItems(differencesOnly.getValue() ? CompareRows.differing(rows) : rows);
    }

    private List<CompareRow> rows() {
        return switch (lens.getValue()) {
            case PRICE -> isLineByLine() ? new LineRows(this, comparison).all() : prices();
            case TERMS -> terms.all();
            case FIT -> new FitRows(this, comparison, tiers).all();
        };
    }

    private boolean isLineByLine() {
        return lens.getValue() == Lens.PRICE && !isUnderScenario() && lineByLine.getValue();
    }

    private List<CompareRow> prices() {
        var row = scenario.getValue();
        return row.scenario() == null
                ? new CompareRows(this, comparison).all()
                : new ScenarioRows(this, board, row, desk.under(row.scenario())).all();
    }

    private Component legend() {
        var legend = new Div();
        legend.addClassNames("pl-muted", "pl-small", "pq-legend");
        for (var kind : CostBar.Part.values()) {
            var dot = new Span();
            dot.addClassNames("pq-dot", kind.cssName());
            legend.add(new Span(dot, new Text(getTranslation(kind.labelKey()))));
        }
        legend.add(new Span(getTranslation("quotes.compare.explains")));
        return legend;
    }

    private Component findings() {
        var cards = new Div();
        cards.addClassName("pq-findings");
        for (var offer : comparison.offers()) {
            var card = new Card(getTranslation("quotes.compare.findings", offer.providerName()));
            offer.findings().stream()
                    .filter(finding -> finding.severity() != Severity.NOTE)
                    .forEach(finding -> card.add(finding(finding)));
            if (offer.findings().stream().allMatch(finding -> finding.severity() == Severity.NOTE)) {
                card.add(new Span(getTranslation("quotes.compare.noFindings")));
            }
            cards.add(card);
        }
        return cards;
    }

    private Component finding(Finding finding) {
        var badge = finding.severity() == Severity.GATE
                ? Badge.bad(getTranslation("terms.word.GATE"))
                : Badge.warn(getTranslation("terms.word.RED_FLAG"));
        var line = new Div(badge, new Text(" " + new FindingWording(this::getTranslation).say(finding)));
        line.addClassName("pq-finding");
        finding.evidence().stream().distinct().map(EvidenceBadge::new).forEach(line::add);
        return line;
    }
}
