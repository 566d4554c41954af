package io.parley.quotes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.parley.common.Formats;
import io.parley.quotes.ComparedOffer;
import io.parley.quotes.Comparison;
import io.parley.terms.FeeAuthority;
import io.parley.terms.LedgerRow;
import io.parley.uikit.Card;
import io.parley.uikit.Chart;
import io.parley.uikit.ChartSpec;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The pictures of a comparison: cost by year and who gets it, and what leaving costs month by month. */
final class CompareCharts {

    private final Component texts;
    private final Comparison comparison;

    CompareCharts(Component texts, Comparison comparison) {
        this.texts = texts;
        this.comparison = comparison;
    }

    List<Component> all() {
        var charts = new ArrayList<Component>();
        var whys = new ChartWhy(texts, comparison);
        var cost = costByYear();
        charts.add(new Card(cost.title(), new Chart(cost).explained(() -> whys.cost(cost))));
        if (comparison.offers().stream()
                .anyMatch(offer -> offer.costing().exit().isPresent())) {
            var exit = exitByMonth();
            charts.add(new Card(exit.title(), new Chart(exit).explained(() -> whys.exit(exit))));
        }
        return charts;
    }

    private ChartSpec costByYear() {
        var categories = new ArrayList<String>();
        comparison
                .offers()
                .forEach(offer -> IntStream.rangeClosed(1, offer.costing().years())
                        .forEach(year -> categories.add(text("quotes.chart.cost.year", offer.providerName(), year))));
        var series = List.of(
                series("SERVICE", ChartSpec.Color.SERVICE, LedgerRow::recurring),
                series("GOVERNMENT", ChartSpec.Color.GOVERNMENT, fees(FeeAuthority.GOVERNMENT)),
                series("PASS_THROUGH", ChartSpec.Color.PASS_THROUGH, fees(FeeAuthority.PASS_THROUGH)),
                series("PROVIDER", ChartSpec.Color.PROVIDER, fees(FeeAuthority.PROVIDER)),
                series("ONE_OFF", ChartSpec.Color.ONE_OFF, LedgerRow::oneOffs));
        return new ChartSpec(
                ChartSpec.Kind.STACKED_COLUMNS,
                text("quotes.chart.cost.title"),
                summary(),
                categories,
                series,
                comparison.engagement().currency());
    }

    private String summary() {
        var formats = Formats.of(UI.getCurrentOrThrow().getLocale());
        return comparison
                .lowest()
                .map(lowest -> text(
                        "quotes.chart.cost.summary",
                        lowest.providerName(),
                        formats.money(
                                lowest.costing().total().total(),
                                comparison.engagement().currency())))
                .orElseGet(() -> text("quotes.chart.cost.noLowest"));
    }

    private static Function<LedgerRow, BigDecimal> fees(FeeAuthority authority) {
        return row -> row.feesByAuthority().getOrDefault(authority, BigDecimal.ZERO);
    }

    /** Signing belongs to the first year. */
    private ChartSpec.Series series(String part, ChartSpec.Color color, Function<LedgerRow, BigDecimal> amount) {
        var values = new ArrayList<@Nullable BigDecimal>();
        for (var offer : comparison.offers()) {
            for (int year = 1; year <= offer.costing().years(); year++) {
                int from = year == 1 ? 0 : (year - 1) * 12 + 1;
                values.add(offer.costing().ledger().sum(from, year * 12, amount));
            }
        }
        return new ChartSpec.Series(text("quotes.part." + part), color, values);
    }

    private ChartSpec exitByMonth() {
        int months = comparison.offers().stream()
                .mapToInt(offer -> offer.quote().termMonths())
                .max()
                .orElse(0);
        var categories =
                IntStream.rangeClosed(1, months).mapToObj(String::valueOf).toList();
        var series = new ArrayList<ChartSpec.Series>();
        for (var offer : comparison.offers()) {
            if (offer.costing().exit().isPresent()) {
                series.add(new ChartSpec.Series(
                        offer.providerName(), ChartSpec.Color.ofIndex(series.size()), exits(offer, months)));
            }
        }
        return new ChartSpec(
                ChartSpec.Kind.STEPS,
                text("quotes.chart.exit.title"),
                text("quotes.chart.exit.summary"),
                categories,
                series,
                comparison.engagement().currency());
    }

    private static List<@Nullable BigDecimal> exits(ComparedOffer offer, int months) {
        var values = new ArrayList<@Nullable BigDecimal>();
        var exit = offer.costing().exit().orElseThrow();
        for (int month = 1; month <= months; month++) {
            values.add(month <= exit.term() ? exit.total(month) : null);
        }
        return values;
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, arguments);
    }
}
