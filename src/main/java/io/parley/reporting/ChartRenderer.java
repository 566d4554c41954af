package io.parley.reporting;

import java.awt.Color;
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
}
