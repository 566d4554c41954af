package io.parley.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;

/**
 * Rows that a phone shows as entries: while the window is narrow one column stands in place of those that a wide one shows.
 * What is ticked, sorted or not fetched yet stays so when the window changes.
 *
 * @param <T> the read model of a row
 */
public final class PhoneRows<T> {

    /** The column that a phone shows, for tests. */
    public static final String ENTRY = "entry";

    private final Grid<T> grid;
    private final ValueProvider<T, PhoneEntry> entry;
    private final List<Grid.Column<T>> wide;
    private final Grid.Column<T> column;
    private boolean narrow;

    private PhoneRows(Grid<T> grid, String header, ValueProvider<T, PhoneEntry> entry) {
        this.grid = grid;
        this.entry = entry;
        this.wide = grid.getColumns().stream().filter(Component::isVisible).toList();
        this.column = grid.addComponentColumn(this::cell).setHeader(header).setKey(ENTRY);
        column.setVisible(false);
        PhoneWidth.follow(grid, this::fit);
    }

    /**
     * Call it after the columns; those that are hidden by then stay hidden.
     *
     * @param header what the entries are named by
     */
    public static <T> void of(Grid<T> grid, String header, ValueProvider<T, PhoneEntry> entry) {
        new PhoneRows<>(grid, header, entry);
    }

    private void fit(boolean nowNarrow) {
        if (narrow == nowNarrow) {
            return;
        }
        narrow = nowNarrow;
        wide.forEach(each -> each.setVisible(!narrow));
        column.setVisible(narrow);
        grid.getDataCommunicator().reset();
    }

    /** Hidden columns are filled as well: an entry that nobody sees is not made. */
    private Component cell(T row) {
        return narrow ? entry.apply(row) : new Span();
    }
}
