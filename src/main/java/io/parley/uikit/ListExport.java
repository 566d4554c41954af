package io.parley.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import io.parley.tabular.CsvExport;
import io.parley.tabular.ExportColumn;
import io.parley.tabular.SpreadsheetExport;
import io.parley.tabular.TableExport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A list as CSV and as workbook: the columns and the search as they stand, all rows. They are fetched page by page at the
 * moment of the download, by whoever downloads.
 *
 * @param <T> the read model of a row
 */
final class ListExport<T> {

    /** More than that is no list but a dump; the file says where it was cut. */
    private static final int MOST_ROWS = 20_000;

    private static final int PAGE = 500;
    private static final int WIDTH = 28;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private record Column<T>(String header, ValueProvider<T, String> value) {}

    private final List<Column<T>> columns = new ArrayList<>();
    private final LazyGrid.Source<T> source;
    private final Supplier<String> search;

    /** Writes a file. */
    @FunctionalInterface
    private interface Writer {

        void write(TableExport table, OutputStream out) throws IOException;
    }

    ListExport(LazyGrid.Source<T> source, Supplier<String> search) {
        this.source = source;
        this.search = search;
    }

    void column(String header, ValueProvider<T, String> value) {
        columns.add(new Column<>(header, value));
    }

    /** @param title of the table and, with its ending, of the file */
    Component links(Component texts, String title) {
        var links = new Span(
                link(texts, title, "xlsx", XLSX, (table, out) -> SpreadsheetExport.write(List.of(table), out)),
                link(texts, title, "csv", "text/csv", CsvExport::write));
        links.addClassName("pl-list-export");
        return links;
    }

    private Anchor link(Component texts, String title, String kind, String type, Writer writer) {
        var cut = texts.getTranslation("uikit.export.cut", MOST_ROWS);
        var link = new Anchor(
                FileStream.download(() -> {
                    var bytes = new ByteArrayOutputStream();
                    writer.write(table(title, cut), bytes);
                    return new ServedFile(
                            title + "." + kind, type, bytes.size(), new ByteArrayInputStream(bytes.toByteArray()));
                }),
                texts.getTranslation("uikit.export." + kind));
        link.setTestId("export-" + kind);
        link.getElement().setAttribute("title", texts.getTranslation("uikit.export.title", title));
        return link;
    }

    private TableExport table(String title, String cut) {
        var rows = new ArrayList<List<Object>>();
        int fetched = PAGE;
        for (int offset = 0; fetched == PAGE && offset < MOST_ROWS; offset += PAGE) {
            var page = source.fetch(new LazyGrid.Window(search.get(), offset, PAGE, List.of()))
                    .toList();
            page.forEach(row -> rows.add(values(row)));
            fetched = page.size();
        }
        return new TableExport(
                title,
                title,
                "",
                columns.stream()
                        .map(column -> ExportColumn.text(column.header(), WIDTH))
                        .toList(),
                rows,
                null,
                1,
                rows.size() < MOST_ROWS ? List.of() : List.of(cut));
    }

    private List<Object> values(T row) {
        return columns.stream().<Object>map(column -> column.value().apply(row)).toList();
    }
}
