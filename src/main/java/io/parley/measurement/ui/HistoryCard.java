package io.parley.measurement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import io.parley.clients.ClientId;
import io.parley.clients.SiteDetails;
import io.parley.clients.SiteId;
import io.parley.internet.LineTestDetails;
import io.parley.internet.LineTestDraft;
import io.parley.internet.LineTestService;
import io.parley.internet.LineTestWindow;
import io.parley.internet.SiteNeed;
import io.parley.uikit.Card;
import io.parley.uikit.Chart;
import io.parley.uikit.ChartSpec;
import io.parley.uikit.EmptyState;
import io.parley.uikit.LazyGrid;
import io.parley.uikit.PhoneEntry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tests of a client so far: both directions of a site over time, and all of them as a list. */
final class HistoryCard extends Composite<Div> {

    /** More points than that are a smear. */
    private static final int MOST_DRAWN = 60;

    private final ClientId client;
    private final LineTestService tests;
    private final SiteNeeds needs;
    private final TestWords words;
    private final Select<SiteDetails> choice = new Select<>();
    private final Div need = new Div();
    private final Div charts = new Div();
    private final LazyGrid<LineTestDetails> grid;
    private @Nullable SiteDetails shown;

    /** @param sites at least one */
    HistoryCard(ClientId client, List<SiteDetails> sites, LineTestService tests, SiteNeeds needs, TestWords words) {
        this.client = client;
        this.tests = tests;
        this.needs = needs;
        this.words = words;
        grid = grid();
        charts.addClassName("pl-grid-even");
        shown = sites.getFirst();
        choice.setLabel(getTranslation("measurement.site"));
        choice.setItems(sites);
        choice.setItemLabelGenerator(site -> site == null
                ? getTranslation("measurement.allSites")
                : site.site().name());
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation("measurement.allSites"));
        choice.setValue(shown);
        choice.addValueChangeListener(chosen -> show(chosen.getValue()));
        choice.setTestId("history-site");
        var content = new Div();
        content.addClassName("pl-stack");
        if (sites.size() > 1) {
            content.add(choice);
        }
        content.add(need, charts, grid);
        getContent().add(new Card(getTranslation("measurement.history"), content));
        draw();
    }

    /** After a test there. */
    void tested(SiteDetails site) {
        choice.setValue(site);
        show(site);
    }

    private void show(@Nullable SiteDetails site) {
        shown = site;
        grid.refresh();
        draw();
    }

    private @Nullable SiteId site() {
        return shown == null ? null : shown.id();
    }

    /** Lines of one site only: of several they would jump between places. */
    private void draw() {
        charts.removeAll();
        need.removeAll();
        var place = shown;
        need.setVisible(place != null);
        if (place == null) {
            return;
        }
        needs.of(place).map(known -> NeedNote.standing(known, words)).ifPresent(need::add);
        var drawn = tests.find(client, new LineTestWindow(place.id(), 0, MOST_DRAWN))
                .reversed();
        if (drawn.size() > 1) {
            var needed = needs.of(place);
            charts.add(
                    chart(
                            place,
                            drawn,
                            "internet.down",
                            LineTestDraft::downMbps,
                            needed.flatMap(SiteNeed::neededDownMbps)),
                    chart(place, drawn, "internet.up", LineTestDraft::upMbps, needed.flatMap(SiteNeed::neededUpMbps)));
        }
    }

    private Component chart(
            SiteDetails place,
            List<LineTestDetails> drawn,
            String direction,
            Function<LineTestDraft, BigDecimal> figure,
            Optional<BigDecimal> needed) {
        List<@Nullable BigDecimal> values = drawn.stream()
                .<@Nullable BigDecimal>map(row -> figure.apply(row.test()))
                .toList();
        var name = getTranslation(direction);
        var lines = new ArrayList<>(List.of(new ChartSpec.Series(name, ChartSpec.Color.ACCENT, values)));
        needed.ifPresent(mbps -> lines.add(new ChartSpec.Series(
                getTranslation("measurement.chart.need"),
                ChartSpec.Color.THIRD,
                Collections.<@Nullable BigDecimal>nCopies(drawn.size(), mbps))));
        return new Chart(new ChartSpec(
                        ChartSpec.Kind.LINES,
                        getTranslation(
                                "measurement.chart.title", name, place.site().name()),
                        summary(drawn, figure, needed),
                        drawn.stream()
                                .map(row -> words.moment(row.test().testedAt()))
                                .toList(),
                        lines,
                        null))
                .height(14);
    }

    private String summary(
            List<LineTestDetails> drawn, Function<LineTestDraft, BigDecimal> figure, Optional<BigDecimal> needed) {
        var range = drawn.stream().map(row -> figure.apply(row.test())).sorted().toList();
        var least = words.mbps(range.getFirst());
        var most = words.mbps(range.getLast());
        return needed.map(mbps ->
                        getTranslation("measurement.chart.summaryNeed", drawn.size(), least, most, words.mbps(mbps)))
                .orElseGet(() -> getTranslation("measurement.chart.summary", drawn.size(), least, most));
    }

    private LazyGrid<LineTestDetails> grid() {
        var list = new LazyGrid<>("", new LazyGrid.Source<LineTestDetails>() {
            @Override
            public Stream<LineTestDetails> fetch(LazyGrid.Window window) {
                return tests.find(client, new LineTestWindow(site(), window.offset(), window.limit())).stream();
            }

            @Override
            public int count(String search) {
                return tests.count(client, site());
            }
        });
        list.text(
                        getTranslation("internet.column.testedAt"),
                        null,
                        row -> words.moment(row.test().testedAt()))
                .text(getTranslation("internet.column.site"), null, LineTestDetails::siteName)
                .figure(
                        getTranslation("internet.down"),
                        null,
                        row -> words.mbps(row.test().downMbps()))
                .figure(
                        getTranslation("internet.up"),
                        null,
                        row -> words.mbps(row.test().upMbps()))
                .figure(
                        getTranslation("internet.roundTrip"),
                        null,
                        row -> words.ms(row.test().roundTripMs()))
                .figure(
                        getTranslation("internet.jitter"),
                        null,
                        row -> words.ms(row.test().jitterMs()))
                .text(
                        getTranslation("internet.column.connection"),
                        null,
                        row -> words.connection(row.test().connection()))
                .onPhone(getTranslation("internet.column.testedAt"), this::entry)
                .whenEmpty(new EmptyState(
                        VaadinIcon.DASHBOARD,
                        getTranslation("measurement.empty.title"),
                        getTranslation("measurement.empty.text")));
        list.grid().setTestId("test-history");
        list.grid().addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        return list;
    }

    private PhoneEntry entry(LineTestDetails row) {
        var test = row.test();
        return new PhoneEntry(words.moment(test.testedAt()))
                .fact(getTranslation("internet.column.site"), row.siteName())
                .fact(getTranslation("internet.down"), words.mbps(test.downMbps()))
                .fact(getTranslation("internet.up"), words.mbps(test.upMbps()))
                .fact(getTranslation("internet.roundTrip"), words.ms(test.roundTripMs()))
                .fact(getTranslation("internet.jitter"), words.ms(test.jitterMs()))
                .fact(getTranslation("internet.column.connection"), words.connection(test.connection()));
    }
}
