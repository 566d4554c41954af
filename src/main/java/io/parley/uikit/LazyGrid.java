package io.parley.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.ConfigurableFilterDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list of any length: rows come page by page, the search stays in the address, the count is said, and an empty list
 * says what to do first. Enter or a click opens a row.
 *
 * @param <T> the read model of a row
 */
public final class LazyGrid<T> extends Composite<Div> {

    /** Up to here a list is as high as its rows; longer ones scroll inside. */
    private static final int SHORT_LIST = 12;

    private static final String SEARCH_PARAMETER = "q";

    /** Where rows come from. */
    public interface Source<T> {

        Stream<T> fetch(Window window);

        int count(String search);
    }

    /**
     * A part of the list.
     *
     * @param search what the reader typed, empty for all
     * @param sorts the reader's order, first first; empty for the natural order
     */
    public record Window(String search, int offset, int limit, List<Sort> sorts) {}

    /** @param property the name given to the column */
    public record Sort(String property, boolean ascending) {}

    private final Grid<T> grid = new Grid<>();
    private final TextField search = new TextField();
    private final Span count = new Span();
    private final SortChoice<T> sort = new SortChoice<>();
    private final Toolbar toolbar;
    private final Div empty = new Div();
    private final ConfigurableFilterDataProvider<T, Void, String> rows;
    private final ListExport<T> export;
    private @Nullable EmptyState nothingYet;
    private @Nullable Consumer<T> opening;

    /** @param searchLabel what can be searched for; empty for a list without a search */
    public LazyGrid(String searchLabel, Source<T> source) {
        this.rows = DataProvider.<T, String>fromFilteringCallbacks(
                        query -> source.fetch(window(query)), query -> counted(query, source))
                .withConfigurableFilter();
        this.export = new ListExport<>(source, search::getValue);
        grid.setDataProvider(rows);
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setMultiSort(false);
        search.setPlaceholder(searchLabel);
        search.setAriaLabel(searchLabel);
        search.setVisible(!searchLabel.isEmpty());
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(changed -> filter(changed.getValue()));
        count.addClassNames("pl-muted", "pl-count");
        count.getElement().setAttribute("aria-live", "polite");
        toolbar = new Toolbar(search, sort, count);
        empty.setVisible(false);
        getContent().addClassName("pl-lazy-grid");
        getContent().add(toolbar, grid, empty);
    }

    /** A column of text; with a property name the reader can sort by it. */
    public LazyGrid<T> text(String header, @Nullable String property, ValueProvider<T, String> value) {
        sortable(grid.addColumn(value), header, property).setTooltipGenerator(value::apply);
        export.column(header, value);
        return this;
    }

    /** A column of figures, right-aligned. */
    public LazyGrid<T> figure(String header, @Nullable String property, ValueProvider<T, String> value) {
        sortable(grid.addColumn(value), header, property)
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setAutoWidth(true);
        export.column(header, value);
        return this;
    }

    public LazyGrid<T> component(String header, @Nullable String property, ValueProvider<T, Component> cell) {
        sortable(grid.addComponentColumn(cell), header, property);
        return this;
    }

    /** As {@link #component(String, String, ValueProvider)}, with the words that stand for it in an export. */
    public LazyGrid<T> component(
            String header,
            @Nullable String property,
            ValueProvider<T, Component> cell,
            ValueProvider<T, String> exported) {
        export.column(header, exported);
        return component(header, property, cell);
    }

    /** Gives the column added last a width of its own, for what must not be cut; the others share what is left. */
    public LazyGrid<T> wide(String width) {
        grid.getColumns().getLast().setWidth(width).setFlexGrow(0);
        return this;
    }

    /** Offers all rows of the search as a file; call it after the columns. */
    public LazyGrid<T> exportedAs(String title) {
        return tools(export.links(this, title));
    }

    /** The columns added last have no room on a phone. */
    public LazyGrid<T> onlyWhenWide(int lastColumns) {
        List<Grid.Column<T>> columns = grid.getColumns();
        WideColumns.of(grid, columns.subList(columns.size() - lastColumns, columns.size()));
        return this;
    }

    /** On a phone each row is an entry instead, and the order is chosen above the list; call it after the columns. */
    public LazyGrid<T> onPhone(String header, ValueProvider<T, PhoneEntry> entry) {
        sort.of(grid);
        PhoneRows.of(grid, header, row -> {
            PhoneEntry made = entry.apply(row);
            Consumer<T> open = opening;
            if (open != null) {
                made.opening(() -> open.accept(row));
            }
            return made;
        });
        return this;
    }

    /** What a click or Enter on a row does. */
    public LazyGrid<T> onOpen(Consumer<T> open) {
        opening = open;
        grid.addItemClickListener(clicked -> open.accept(clicked.getItem()));
        grid.addClassName("pl-openable");
        return this;
    }

    /** What to show while there is not a single row and nothing is searched for. */
    public LazyGrid<T> whenEmpty(EmptyState state) {
        this.nothingYet = state;
        return this;
    }

    /** Filters and actions beside the search field. */
    public LazyGrid<T> tools(Component... tools) {
        toolbar.end(tools);
        return this;
    }

    public void refresh() {
        rows.refreshAll();
    }

    /** The grid itself, for what only one list needs. */
    public Grid<T> grid() {
        return grid;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (!search.isVisible()) {
            return; // what the address searches for is meant for another list of the page
        }
        String fromAddress = attached.getUI()
                .getActiveViewLocation()
                .getQueryParameters()
                .getSingleParameter(SEARCH_PARAMETER)
                .orElse("");
        search.setValue(fromAddress);
        rows.setFilter(fromAddress);
    }

    private Grid.Column<T> sortable(Grid.Column<T> column, String header, @Nullable String property) {
        column.setHeader(header);
        if (property != null) {
            column.setSortProperty(property).setKey(property);
        }
        return column;
    }

    private void filter(String text) {
        rows.setFilter(text);
        UI ui = UI.getCurrentOrThrow();
        Location location = ui.getActiveViewLocation();
        QueryParameters parameters = text.isEmpty()
                ? location.getQueryParameters().excluding(SEARCH_PARAMETER)
                : location.getQueryParameters().merging(SEARCH_PARAMETER, text);
        ui.getPage().getHistory().replaceState(null, new Location(location.getPath(), parameters));
    }

    private Window window(Query<T, String> query) {
        List<Sort> sorts = query.getSortOrders().stream()
                .map(order -> new Sort(order.getSorted(), order.getDirection() == SortDirection.ASCENDING))
                .toList();
        return new Window(query.getFilter().orElse(""), query.getOffset(), query.getLimit(), sorts);
    }

    private int counted(Query<T, String> query, Source<T> source) {
        String text = query.getFilter().orElse("");
        int rowCount = source.count(text);
        count.setText(getTranslation("uikit.grid.count", rowCount));
        boolean nothing = rowCount == 0;
        grid.setVisible(!nothing);
        grid.setAllRowsVisible(rowCount <= SHORT_LIST);
        toolbar.setVisible(!(nothing && text.isEmpty()));
        empty.setVisible(nothing);
        empty.removeAll();
        if (nothing) {
            empty.add(text.isEmpty() && nothingYet != null ? nothingYet : nothingFound(text));
        }
        return rowCount;
    }

    private EmptyState nothingFound(String text) {
        return new EmptyState(
                VaadinIcon.SEARCH,
                getTranslation("uikit.grid.nothing.title"),
                getTranslation("uikit.grid.nothing.text", text));
    }
}
