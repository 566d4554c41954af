package io.parley.outages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.clients.ui.ClientNavigation;
import io.parley.outages.Attained;
import io.parley.outages.ServiceWatchService;
import io.parley.outages.Urgency;
import io.parley.outages.WatchSort;
import io.parley.outages.WatchWindow;
import io.parley.outages.WatchedClient;
import io.parley.sla.Leakage;
import io.parley.uikit.Badge;
import io.parley.uikit.EmptyState;
import io.parley.uikit.LazyGrid;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** All clients with what was promised, what was attained and what is to be done about it. */
final class WatchList extends Composite<Div> {

    /** Columns for which a phone has no room. */
    private static final int ONLY_WHEN_WIDE = 5;

    private final ServiceWatchService watch;
    private final WatchWords words;
    private final boolean toDo;

    WatchList(ServiceWatchService watch, WatchWords words, boolean toDo) {
        this.watch = watch;
        this.words = words;
        this.toDo = toDo;
        getContent().add(list());
    }

    private LazyGrid<WatchedClient> list() {
        var list = new LazyGrid<WatchedClient>(getTranslation("outages.watch.search"), new Rows());
        list.component(getTranslation("outages.watch.client"), WatchSort.CLIENT.name(), this::who, WatchedClient::name)
                .component(getTranslation("outages.watch.standing"), null, this::standing)
                .component(
                        getTranslation("outages.watch.last"),
                        WatchSort.ATTAINED.name(),
                        row -> attained(row, row.last()),
                        row -> words.availability(row.last()))
                .component(
                        getTranslation("outages.watch.lowest"),
                        WatchSort.LOWEST.name(),
                        row -> attained(row, row.lowest()),
                        row -> words.availability(row.lowest()))
                .component(getTranslation("outages.watch.strip"), null, MiniStrip::new)
                .figure(getTranslation("outages.watch.owed"), null, row -> words.amount(row, Leakage::owed))
                .figure(getTranslation("outages.watch.lost"), null, row -> words.amount(row, Leakage::lost))
                .onlyWhenWide(ONLY_WHEN_WIDE);
        var shown = list.grid().getColumns().size();
        onlyExported(list);
        var columns = list.grid().getColumns();
        columns.subList(shown, columns.size()).forEach(column -> column.setVisible(false));
        layOut(list.grid());
        return list.exportedAs(getTranslation("outages.watch.title"))
                .onOpen(row ->
                        UI.getCurrentOrThrow().navigate(ClientNavigation.client(row.client(), ServiceSection.PATH)))
                .whenEmpty(nothing());
    }

    /** One fact a column, as a spreadsheet wants it. */
    private void onlyExported(LazyGrid<WatchedClient> list) {
        text(list, "outages.watch.provider", WatchedClient::provider);
        text(list, "outages.watch.promised", words::promised);
        text(list, "outages.watch.lastPeriod", row -> words.period(row.last()));
        text(list, "outages.watch.lowestPeriod", row -> words.period(row.lowest()));
        text(list, "outages.watch.openOutages", words::open);
        text(list, "outages.watch.claimed", row -> words.amount(row, Leakage::claimed));
        text(list, "outages.watch.paid", row -> words.amount(row, Leakage::paid));
        text(list, "outages.watch.claimable", row -> words.amount(row, Leakage::stillClaimable));
        text(
                list,
                "outages.watch.claimBy",
                row -> row.claimBy().map(words.formats()::date).orElse(WatchWords.UNKNOWN));
        text(list, "outages.watch.mayLeave", words::leave);
        text(list, "outages.watch.missing", words::missing);
    }

    private void text(LazyGrid<WatchedClient> list, String header, Function<WatchedClient, String> value) {
        list.text(getTranslation(header), null, value::apply);
    }

    private static void layOut(Grid<WatchedClient> grid) {
        grid.setTestId("sla-watch");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        var columns = grid.getColumns();
        columns.get(0).setWidth("9rem").setFlexGrow(2);
        columns.get(1).setWidth("10rem").setFlexGrow(3);
        columns.get(2).setWidth("9rem").setFlexGrow(0);
        columns.get(3).setWidth("9rem").setFlexGrow(0);
        columns.get(4).setWidth("8rem").setFlexGrow(0);
    }

    private Component who(WatchedClient row) {
        return two(row.name(), row.provider());
    }

    private Component attained(WatchedClient row, Optional<Attained> attained) {
        var cell = two(words.availability(attained), words.period(attained));
        boolean broken = attained.flatMap(found ->
                        row.promised().map(target -> found.availability().compareTo(target) < 0))
                .orElse(false);
        if (broken) {
            cell.addClassName("missed");
            cell.getElement().setAttribute("title", getTranslation("outages.watch.missed", words.promised(row)));
        }
        return cell;
    }

    private static Div two(String first, String second) {
        var main = new Span(first);
        main.addClassName("po-main");
        var beside = new Span(second);
        beside.addClassName("pl-muted");
        var both = new Div(main, beside);
        both.addClassName("po-two");
        return both;
    }

    private Component standing(WatchedClient row) {
        var badges = new Div();
        badges.addClassName("po-state");
        if (row.openOutages() > 0) {
            badges.add(Badge.bad(getTranslation("outages.watch.open", words.open(row))));
        }
        if (row.urgency() == Urgency.CLAIM) {
            badges.add(Badge.warn(words.claimable(row)));
        }
        if (row.leaveSince().isPresent()) {
            badges.add(Badge.bad(words.leave(row)));
        }
        row.missing().stream()
                .sorted()
                .findFirst()
                .ifPresent(what -> badges.add(Badge.neutral(getTranslation("outages.watch.missing." + what.name()))));
        if (badges.getComponentCount() == 0) {
            badges.add(
                    switch (row.urgency()) {
                        case KEPT -> Badge.good(getTranslation("outages.watch.kept"));
                        case LOST, BROKEN -> Badge.neutral(getTranslation("outages.watch.broken"));
                        case CLAIM, LEAVE, UNKNOWN -> Badge.neutral(getTranslation("outages.watch.unknown"));
                    });
        }
        return badges;
    }

    private EmptyState nothing() {
        return toDo
                ? new EmptyState(
                        VaadinIcon.CHECK_CIRCLE_O,
                        getTranslation("outages.watch.nothingToDo.title"),
                        getTranslation("outages.watch.nothingToDo.text"))
                : new EmptyState(
                        VaadinIcon.PHONE,
                        getTranslation("outages.watch.empty.title"),
                        getTranslation("outages.watch.empty.text"));
    }

    private final class Rows implements LazyGrid.Source<WatchedClient> {

        @Override
        public Stream<WatchedClient> fetch(LazyGrid.Window window) {
            List<LazyGrid.Sort> sorts = window.sorts();
            var sort =
                    sorts.isEmpty() ? null : WatchSort.valueOf(sorts.getFirst().property());
            boolean ascending = sorts.isEmpty() || sorts.getFirst().ascending();
            return watch
                    .find(new WatchWindow(window.search(), toDo, sort, ascending, window.offset(), window.limit()))
                    .stream();
        }

        @Override
        public int count(String search) {
            return Math.toIntExact(watch.count(search, toDo));
        }
    }
}
