package io.parley.reporting;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Amounts by contract month, one line per offer. */
record CurvesPainter(ReportChart.Curves chart, Locale locale) implements Drawing.Painter {

    private static final float[] DASHES = {4f, 3f};

    @Override
    public void paint(Graphics2D canvas, Rectangle2D area) {
        XYPlot plot = new XYPlot(data(), months(), amounts(), lines());
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(ChartRenderer.LINE);
        plot.setRangeGridlineStroke(new BasicStroke(0.5f));
        plot.setDomainGridlinesVisible(false);
        plot.setInsets(new RectangleInsets(4, 0, 0, 6));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        chart.markers().forEach(marker -> plot.addDomainMarker(line(marker)));
        JFreeChart jfree = new JFreeChart(null, null, plot, false);
        jfree.setBackgroundPaint(null);
        jfree.setPadding(RectangleInsets.ZERO_INSETS);
        jfree.draw(canvas, area);
    }

    private XYSeriesCollection data() {
        XYSeriesCollection data = new XYSeriesCollection();
        for (ReportChart.Curve curve : chart.curves()) {
            XYSeries series = new XYSeries(curve.name());
            curve.points().forEach(point -> series.add(point.month(), point.amount()));
            data.addSeries(series);
        }
        return data;
    }

    private NumberAxis months() {
        NumberAxis axis = new NumberAxis(chart.xLabel());
        axis.setLabelFont(font(chart.xLabel()));
        axis.setLabelPaint(ChartRenderer.QUIET);
        axis.setAutoRangeIncludesZero(false);
        axis.setLowerMargin(0.01);
        axis.setUpperMargin(0.01);
        style(axis);
        axis.setTickUnit(new NumberTickUnit(longestRun() > 18 ? 6 : 2));
        axis.setNumberFormatOverride(NumberFormat.getIntegerInstance(locale));
        return axis;
    }

    private int longestRun() {
        return chart.curves().stream()
                .mapToInt(curve -> curve.points().size())
                .max()
                .orElse(0);
    }

    private NumberAxis amounts() {
        NumberAxis axis = new NumberAxis();
        style(axis);
        axis.setAxisLineVisible(false);
        axis.setNumberFormatOverride(
                new PrefixedNumberFormat(chart.currency(), NumberFormat.getIntegerInstance(locale)));
        return axis;
    }

    private void style(NumberAxis axis) {
        axis.setTickLabelFont(font(chart.currency()));
        axis.setTickLabelPaint(ChartRenderer.QUIET);
        axis.setAxisLinePaint(ChartRenderer.LINE);
        axis.setTickMarksVisible(false);
    }

    private XYLineAndShapeRenderer lines() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        for (int i = 0; i < chart.curves().size(); i++) {
            ReportChart.Curve curve = chart.curves().get(i);
            renderer.setSeriesPaint(i, Color.decode(curve.color()));
            renderer.setSeriesStroke(
                    i,
                    curve.dashed()
                            ? new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, DASHES, 0f)
                            : new BasicStroke(1.9f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        }
        return renderer;
    }

    private ValueMarker line(ReportChart.Marker marker) {
        ValueMarker line = new ValueMarker(marker.month(), ChartRenderer.QUIET, new BasicStroke(0.7f));
        line.setLabel(marker.name());
        line.setLabelFont(font(marker.name()));
        line.setLabelPaint(ChartRenderer.QUIET);
        line.setLabelBackgroundColor(new Color(0, 0, 0, 0));
        line.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
        line.setLabelTextAnchor(TextAnchor.TOP_LEFT);
        return line;
    }

    private Font font(String text) {
        return ReportFonts.forLabel(text, locale, false, ChartRenderer.LABEL - 0.4f);
    }
}
