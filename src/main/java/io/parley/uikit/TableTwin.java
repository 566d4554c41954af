package io.parley.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** The figures of a picture as a table, for readers who cannot or will not see the picture. */
public final class TableTwin extends Composite<Div> {

    /** @param rows each with the row's name first */
    public TableTwin(String caption, List<String> columns, List<List<String>> rows) {
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

    private void fill(NativeTableRow line, List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            if (i == 0) {
                NativeTableHeaderCell name = new NativeTableHeaderCell(row.getFirst());
                name.getElement().setAttribute("scope", "row");
                line.add(name);
            } else {
                line.add(new NativeTableCell(row.get(i)));
            }
        }
    }
}
