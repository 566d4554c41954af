package io.parley.reporting;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Data of a chart; how it looks is decided here in the printing works. Its text is drawn as outlines, not as text. */
public sealed interface ReportChart {

    /** Height on the page, in points. */
    int height();

    /** One colour of a stack. @param color {@code #RRGGBB} */
    record Part(String name, String color) {}

    /** @param values one per part, ≥ 0; @param emphasised printed in bold */
    record Stack(
            String name, List<BigDecimal> values, @Nullable String valueLabel, boolean emphasised) {}

    /** Horizontal bars, each a stack of parts, its total at the end. */
    record StackedBars(List<Part> parts, List<Stack> bars) implements ReportChart {
        @Override
        public int height() {
            return 8 + 26 * bars.size();
        }
    }

    /** Panels side by side on one scale, each with a stacked column per year. */
    record StackedPanels(List<Part> parts, List<Panel> panels, String currency) implements ReportChart {
        @Override
        public int height() {
            return 150;
        }
    }

    record Panel(String title, List<Stack> columns, boolean emphasised) {}

    /**
     * Stepped lines over numbered months.
     *
     * @param firstMonth the month of each curve's first value
     * @param markers vertical lines with a name
     */
    record Curves(List<Curve> curves, List<Marker> markers, String xLabel, String currency) implements ReportChart {
        @Override
        public int height() {
            return 190;
        }
    }

    /** @param points month and amount */
    record Curve(String name, String color, boolean dashed, List<Point> points) {}

    record Point(int month, BigDecimal amount) {}

    record Marker(int month, String name) {}
}
