package io.parley.reporting;

import io.parley.reporting.ReportTable.Align;
import io.parley.reporting.ReportTable.Column;
import io.parley.reporting.ReportTable.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** A page with one of everything that is slow the first time: both font families, a table, a chart, a watermark. */
final class WarmUp {

    private WarmUp() {}

    static ReportDocument document() {
        ReportTable table = new ReportTable(
                List.of(new Column(1, Align.LEFT), new Column(1, Align.RIGHT)),
                List.of(Markup.text("A"), Markup.text("B")),
                List.of(Row.body(Markup.text("星禾"), Markup.text("1.00"))),
                false);
        ReportChart chart = new ReportChart.Curves(
                List.of(new ReportChart.Curve(
                        "A",
                        "#0B6B6B",
                        false,
                        List.of(new ReportChart.Point(1, BigDecimal.TEN), new ReportChart.Point(2, BigDecimal.ONE)))),
                List.of(),
                "A",
                "$");
        return new ReportDocument(
                "Warm-up",
                "Parley",
                Locale.ENGLISH,
                new ReportBrand("Parley", "#0B6B6B", new byte[0]),
                "",
                "",
                "A",
                1,
                List.of(new Block.Decision(Markup.text("A")), new Block.Table(table), new Block.Chart(chart)));
    }
}
