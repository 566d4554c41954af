package io.parley.reporting;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.Locale;

/** Chooses who draws a chart, and holds the few colours every chart shares. */
final class ChartRenderer {

    static final Color INK = new Color(0x17202B);
    static final Color QUIET = new Color(0x4A5766);
    static final Color LINE = new Color(0xE3E7EC);
    static final float LABEL = 8f;

    private ChartRenderer() {}

    static Drawing of(ReportChart chart, Locale locale) {
        return switch (chart) {
            case ReportChart.StackedBars bars -> new Drawing(new StackedBarsPainter(bars, locale));
            case ReportChart.StackedPanels panels -> new Drawing(new StackedPanelsPainter(panels, locale));
            case ReportChart.Curves curves -> new Drawing(new CurvesPainter(curves, locale));
        };
    }

    /** The text as far as it fits a width in points, with an ellipsis in the place of the rest. */
    static String fitted(Graphics2D canvas, String text, double width) {
        FontMetrics metrics = canvas.getFontMetrics();
        if (metrics.stringWidth(text) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 1 && metrics.stringWidth(text.substring(0, end) + "…") > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
