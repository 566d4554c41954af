package io.parley.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The figures of a picture as a table, for readers who cannot or will not see the picture. */
public final class TableTwin extends Composite<Div> {

    /**
     * A cell of the table.
     *
     * @param why how its figure came about, for who clicks it; absent for words and for what is unknown
     */
    public record Cell(String text, @Nullable Supplier<Why> why) {

        public static Cell text(String text) {
            return new Cell(text, null);
        }

        Component component() {
            return why == null ? new Text(text) : new WhyPopover(text, why);
        }
    }

    /** @param rows each with the row's name first */
    public TableTwin(String caption, List<String> columns, List<List<String>> rows) {
        this(columns, caption, rows.stream().map(TableTwin::texts).toList());
    }

    /** A table of figures that explain themselves. @param rows each with the row's name first */
    public static TableTwin explained(String caption, List<String> columns, List<List<Cell>> rows) {
        return new TableTwin(columns, caption, rows);
    }

    private static List<Cell> texts(List<String> row) {
        return row.stream().map(Cell::text).toList();
    }

    private TableTwin(List<String> columns, String caption, List<List<Cell>> rows) {
        NativeTable table = new NativeTable();
        table.setCaptionText(caption);
        NativeTableRow head = table.getHead().addRow();
        columns.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        NativeTableBody body = table.getBody();
        rows.forEach(row -> fill(body.addRow(), row));
        getContent().addClassName("pl-table-twin");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().add(table);
    }

    private static void fill(NativeTableRow line, List<Cell> row) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(row.getFirst().text());
        name.getElement().setAttribute("scope", "row");
        line.add(name);
        row.stream().skip(1).forEach(cell -> line.add(new NativeTableCell(cell.component())));
    }
}
