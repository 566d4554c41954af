package io.parley.reporting;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.Locale;

/** Horizontal stacks, name on the left, total at the end; small enough to need no axis. */
record StackedBarsPainter(ReportChart.StackedBars chart, Locale locale) implements Drawing.Painter {

    private static final double NAMES = 128;
    private static final double TOTALS = 66;
    private static final double PITCH = 26;
    private static final double THICKNESS = 15;

    @Override
    public void paint(Graphics2D canvas, Rectangle2D area) {
        double longest = chart.bars().stream()
                .mapToDouble(StackedBarsPainter::total)
                .max()
                .orElse(1);
        double scale = longest == 0 ? 0 : (area.getWidth() - NAMES - TOTALS) / longest;
        double y = area.getY() + 6;
        for (ReportChart.Stack bar : chart.bars()) {
            paintBar(canvas, bar, area.getX(), y, scale);
            y += PITCH;
        }
    }

    private void paintBar(Graphics2D canvas, ReportChart.Stack bar, double left, double y, double scale) {
        label(canvas, bar.name(), bar.emphasised(), left, y, NAMES - 8);
        double x = left + NAMES;
        for (int i = 0; i < bar.values().size(); i++) {
            double width = bar.values().get(i).doubleValue() * scale;
            canvas.setColor(Color.decode(chart.parts().get(i).color()));
            canvas.fill(new Rectangle2D.Double(x, y, width, THICKNESS));
            x += width;
        }
        String total = bar.valueLabel();
        if (total != null) {
            label(canvas, total, bar.emphasised(), x + 6, y, TOTALS);
        }
    }

    private void label(Graphics2D canvas, String text, boolean strong, double x, double y, double width) {
        Font font = ReportFonts.forLabel(text, locale, strong, ChartRenderer.LABEL + 0.4f);
        canvas.setFont(font);
        canvas.setColor(strong ? ChartRenderer.INK : ChartRenderer.QUIET);
        canvas.drawString(ChartRenderer.fitted(canvas, text, width), (float) x, (float) (y + THICKNESS / 2 + 3));
    }

    private static double total(ReportChart.Stack bar) {
        return bar.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue();
    }
}
