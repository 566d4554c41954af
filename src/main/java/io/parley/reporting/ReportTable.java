package io.parley.reporting;

import java.util.List;

/**
 * A table whose cells are finished text. Tables that do not fit a page go on on the next one, with their head repeated.
 *
 * @param columns one to eight; the first is usually the row's name
 * @param head heads of the columns, or an empty list for a table without a head
 * @param dense smaller type, for tables to look things up in
 */
public record ReportTable(List<Column> columns, List<Markup> head, List<Row> rows, boolean dense) {

    /** How many columns a page holds. */
    public static final int MAX_COLUMNS = 8;

    public ReportTable {
        if (columns.isEmpty() || columns.size() > MAX_COLUMNS) {
            throw new IllegalArgumentException("a table has 1 to " + MAX_COLUMNS + " columns, not " + columns.size());
        }
        if (!head.isEmpty() && head.size() != columns.size()) {
            throw new IllegalArgumentException("as many heads as columns");
        }
        columns = List.copyOf(columns);
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /** @param weight share of the page's width, relative to the other columns */
    public record Column(int weight, Align align) {}

    /** Where the text of a column stands. */
    public enum Align {
        LEFT,
        RIGHT
    }

    /** What a row is to its table. */
    public enum RowKind {
        /** One line of facts. */
        BODY,
        /** A sum of the rows above. */
        TOTAL,
        /** A heading inside the table; only its first cell is printed. */
        GROUP
    }

    public record Row(RowKind kind, List<Markup> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row body(Markup... cells) {
            return new Row(RowKind.BODY, List.of(cells));
        }

        public static Row body(List<Markup> cells) {
            return new Row(RowKind.BODY, cells);
        }

        public static Row total(List<Markup> cells) {
            return new Row(RowKind.TOTAL, cells);
        }

        public static Row group(String title) {
            return new Row(RowKind.GROUP, List.of(Markup.text(title)));
        }
    }
}
