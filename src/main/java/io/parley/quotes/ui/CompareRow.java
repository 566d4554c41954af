package io.parley.quotes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import io.parley.uikit.Why;
import io.parley.uikit.WhyPopover;
import java.util.List;
import java.util.function.Supplier;

/**
 * A row of the comparison.
 *
 * @param label what is compared
 * @param cells one for each offer; none for the heading of a part
 */
record CompareRow(String label, List<Cell> cells) {

    CompareRow {
        cells = List.copyOf(cells);
    }

    static CompareRow heading(String label) {
        return new CompareRow(label, List.of());
    }

    boolean isHeading() {
        return cells.isEmpty();
    }

    /** Whether the offers say different things. */
    boolean differs() {
        return cells.stream().map(Cell::text).distinct().count() > 1;
    }

    /**
     * What one offer says.
     *
     * @param text the same as plain text: for telling offers apart and for export
     * @param figure whether it is a figure, aligned at its end
     * @param component made when the cell comes into sight
     */
    record Cell(String text, boolean figure, Supplier<Component> component) {

        static Cell text(String text) {
            return new Cell(text, false, () -> new Span(text));
        }

        /** A figure that says on a click how it came about. */
        static Cell why(String text, Supplier<Why> why) {
            return new Cell(text, true, () -> new WhyPopover(text, why));
        }

        static Cell figure(String text) {
            return new Cell(text, true, () -> new Span(text));
        }
    }
}
