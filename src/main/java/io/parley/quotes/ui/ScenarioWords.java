package io.parley.quotes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.parley.common.Formats;
import io.parley.quotes.ComparedOffer;
import io.parley.quotes.Comparison;
import io.parley.quotes.QuoteId;
import io.parley.quotes.ScenarioDraft;
import io.parley.quotes.ScenarioRow;
import io.parley.terms.ScenarioCost;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.stream.Collectors;

/** Says scenarios and their figures: an interval from low to high, and "at least" where nothing on paper limits it. */
final class ScenarioWords {

    private final Component texts;
    private final Comparison comparison;
    private final Currency currency;
    private final Formats formats;

    ScenarioWords(Component texts, Comparison comparison) {
        this.texts = texts;
        this.comparison = comparison;
        this.currency = comparison.engagement().currency();
        this.formats = Formats.of(UI.getCurrentOrThrow().getLocale());
    }

    String name(ScenarioRow row) {
        var scenario = row.scenario();
        return scenario == null ? text("quotes.scenario.entered") : scenario.name();
    }

    /** What is assumed, in one line. */
    String says(ScenarioRow row) {
        var scenario = row.scenario();
        var draft = scenario == null
                ? ScenarioDraft.startingWith(comparison.engagement().assumptions())
                : scenario.draft();
        var index = draft.indexForecast().isEmpty()
                ? text("quotes.scenario.noForecast")
                : draft.indexForecast().stream().map(formats::percent).collect(Collectors.joining(" · "));
        var seats = draft.path().seats(comparison.seats());
        var rate = formats.percent(draft.discountRate());
        return seats == comparison.seats()
                ? text("quotes.scenario.saysFlat", seats, index, rate, draft.horizonMonths())
                : text("quotes.scenario.says", seats, draft.fromMonth(), index, rate, draft.horizonMonths());
    }

    String range(ScenarioCost cost, BigDecimal low, BigDecimal high) {
        var shown = low.compareTo(high) == 0
                ? formats.money(low, currency)
                : text("quotes.scenario.range", formats.money(low, currency), formats.money(high, currency));
        return cost.isAtLeast() ? text("quotes.compare.atLeast", shown) : shown;
    }

    String total(ScenarioCost cost) {
        return range(cost, cost.low().total(), cost.high().total());
    }

    /** How far the total lies from another one, at both ends. */
    String against(ScenarioCost cost, ScenarioCost other) {
        var low = cost.low().total().subtract(other.low().total());
        var high = cost.high().total().subtract(other.high().total());
        return low.compareTo(high) == 0
                ? formats.difference(low, currency)
                : text("quotes.scenario.span", formats.difference(low, currency), formats.difference(high, currency));
    }

    String money(BigDecimal amount) {
        return formats.money(amount, currency);
    }

    String open(ScenarioCost cost) {
        return cost.open().isEmpty()
                ? text("quotes.scenario.nothingOpen")
                : cost.inOrder().stream()
                        .map(reason -> text("quotes.scenario.open." + reason))
                        .collect(Collectors.joining("; "));
    }

    /** Who has the lowest total in a scenario; all who may have it when the unknown decides. */
    String best(ScenarioRow row) {
        if (row.best().isEmpty()) {
            return text("quotes.scenario.board.nobody");
        }
        var names = row.best().stream()
                .map(this::provider)
                .collect(Collectors.joining(" " + text("quotes.scenario.board.or") + " "));
        return row.best().size() == 1 ? names : text("quotes.scenario.board.depends", names);
    }

    String provider(QuoteId quote) {
        return comparison.find(quote).map(ComparedOffer::providerName).orElse("");
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, arguments);
    }
}
