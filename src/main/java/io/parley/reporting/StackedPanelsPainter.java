package io.parley.reporting;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.CategoryTextAnnotation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/** One small chart per offer, all on one scale, so that heights can be compared across them. */
record StackedPanelsPainter(ReportChart.StackedPanels chart, Locale locale) implements Drawing.Painter {

    private static final double TITLE = 16;
    private static final double AXIS = 44;

    @Override
    public void paint(Graphics2D canvas, Rectangle2D area) {
        double top = chart.panels().stream()
                .flatMap(panel -> panel.columns().stream())
                .mapToDouble(column -> total(column).doubleValue())
                .max()
                .orElse(1);
        int panels = Math.max(1, chart.panels().size());
        double width = (area.getWidth() - AXIS) / panels;
        double x = area.getX();
        for (int i = 0; i < chart.panels().size(); i++) {
            ReportChart.Panel panel = chart.panels().get(i);
            double indent = i == 0 ? AXIS : 0;
            title(canvas, panel, x + indent + 6, area.getY() + 9, width - 12);
            jfree(panel, top, i == 0)
                    .draw(
                            canvas,
                            new Rectangle2D.Double(x, area.getY() + TITLE, width + indent, area.getHeight() - TITLE));
            x += width + indent;
        }
    }

    private void title(Graphics2D canvas, ReportChart.Panel panel, double x, double y, double width) {
        canvas.setFont(ReportFonts.forLabel(panel.title(), locale, panel.emphasised(), ChartRenderer.LABEL + 0.6f));
        canvas.setColor(panel.emphasised() ? ChartRenderer.INK : ChartRenderer.QUIET);
        canvas.drawString(ChartRenderer.fitted(canvas, panel.title(), width), (float) x, (float) y);
    }

    private JFreeChart jfree(ReportChart.Panel panel, double top, boolean withScale) {
        Font small = ReportFonts.forLabel("年1", locale, false, ChartRenderer.LABEL - 0.6f);
        CategoryPlot plot = new CategoryPlot(data(panel), names(panel), scale(top, withScale), bars());
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(ChartRenderer.LINE);
        plot.setRangeGridlineStroke(new BasicStroke(0.5f));
        plot.setInsets(new RectangleInsets(2, 0, 0, 4));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        for (ReportChart.Stack column : panel.columns()) {
            String label = column.valueLabel();
            if (label != null) {
                CategoryTextAnnotation total = new CategoryTextAnnotation(
                        label, column.name(), total(column).doubleValue() + top * 0.015);
                total.setFont(small);
                total.setPaint(ChartRenderer.INK);
                total.setTextAnchor(TextAnchor.BOTTOM_CENTER);
                plot.addAnnotation(total);
            }
        }
        JFreeChart jfree = new JFreeChart(null, null, plot, false);
        jfree.setBackgroundPaint(null);
        jfree.setPadding(RectangleInsets.ZERO_INSETS);
        return jfree;
    }

    private DefaultCategoryDataset data(ReportChart.Panel panel) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (ReportChart.Stack column : panel.columns()) {
            for (int i = 0; i < column.values().size(); i++) {
                data.addValue(column.values().get(i), chart.parts().get(i).name(), column.name());
            }
        }
        return data;
    }

    private CategoryAxis names(ReportChart.Panel panel) {
        CategoryAxis axis = new CategoryAxis();
        for (ReportChart.Stack column : panel.columns()) {
            axis.setTickLabelFont(ReportFonts.forLabel(column.name(), locale, false, ChartRenderer.LABEL - 0.4f));
        }
        axis.setTickLabelPaint(ChartRenderer.QUIET);
        axis.setAxisLinePaint(ChartRenderer.LINE);
        axis.setTickMarksVisible(false);
        axis.setLowerMargin(0.06);
        axis.setUpperMargin(0.06);
        axis.setCategoryMargin(0.36);
        return axis;
    }

    private NumberAxis scale(double top, boolean visible) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(0, top * 1.14);
        axis.setTickLabelFont(ReportFonts.forLabel(chart.currency(), locale, false, ChartRenderer.LABEL - 0.6f));
        axis.setTickLabelPaint(ChartRenderer.QUIET);
        NumberFormat format = NumberFormat.getIntegerInstance(locale);
        axis.setNumberFormatOverride(new PrefixedNumberFormat(chart.currency(), format));
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setTickLabelsVisible(visible);
        if (visible) {
            axis.setFixedDimension(AXIS);
        }
        return axis;
    }

    private StackedBarRenderer bars() {
        StackedBarRenderer renderer = new StackedBarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setMaximumBarWidth(0.3);
        for (int i = 0; i < chart.parts().size(); i++) {
            renderer.setSeriesPaint(i, Color.decode(chart.parts().get(i).color()));
        }
        return renderer;
    }

    private static BigDecimal total(ReportChart.Stack column) {
        return column.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
