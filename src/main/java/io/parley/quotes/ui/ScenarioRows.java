package io.parley.quotes.ui;

import com.vaadin.flow.component.Component;
import io.parley.quotes.ComparedOffer;
import io.parley.quotes.Comparison;
import io.parley.quotes.ScenarioBoard;
import io.parley.quotes.ScenarioRow;
import io.parley.quotes.ui.CompareRow.Cell;
import io.parley.terms.FeeAuthority;
import io.parley.terms.ScenarioCost;
import io.parley.terms.TotalCost;
import io.parley.uikit.Badge;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The price lens under a scenario: offers in the order of the comparison, what is unknown as an interval. */
final class ScenarioRows {

    private final Component texts;
    private final ScenarioBoard board;
    private final ScenarioRow row;
    private final Comparison under;
    private final ScenarioWords words;
    private final LeavingCells leaving;
    private final ScenarioWhy whys;
    private final List<CompareRow> rows = new ArrayList<>();

    /** @param under the same offers with the scenario's rates and horizon */
    ScenarioRows(Component texts, ScenarioBoard board, ScenarioRow row, Comparison under) {
        this.texts = texts;
        this.board = board;
        this.row = row;
        this.under = under;
        this.words = new ScenarioWords(texts, board.comparison());
        this.leaving = new LeavingCells(texts, under);
        this.whys = new ScenarioWhy(texts, board);
    }

    List<CompareRow> all() {
        rows.add(CompareRow.heading(words.name(row) + ": " + words.says(row)));
        row("quotes.scenario.row.best", this::best);
        costs("quotes.compare.row.perSeat", TotalCost::perSeatPerMonth);
        costs(text("quotes.compare.row.total", board.comparison().months()), TotalCost::total);
        cost(
                "quotes.scenario.row.against",
                (offer, cost) -> words.against(cost, board.entered().cost(offer.quoteId())));
        cost("quotes.compare.row.npv", (offer, cost) -> words.range(cost, cost.npvLow(), cost.npvHigh()));
        costs("quotes.compare.row.providerFees", ScenarioRows::providerFees);
        costs("quotes.compare.row.oneOffs", TotalCost::oneOffs);
        row("quotes.scenario.row.open", offer -> Cell.text(words.open(row.cost(offer.quoteId()))));
        tail();
        rows.add(CompareRow.heading(text("quotes.scenario.quotedSeats")));
        row("quotes.compare.row.exit", offer -> leaving.exit(assumed(offer)));
        if (under.incumbent().isPresent()) {
            row("quotes.compare.row.bestMonth", offer -> leaving.bestMonth(assumed(offer)));
            row("quotes.compare.row.buyOut", offer -> leaving.buyOut(assumed(offer)));
        }
        return rows;
    }

    private ComparedOffer assumed(ComparedOffer offer) {
        return under.find(offer.quoteId()).orElseThrow();
    }

    /** What one offer says about one figure. */
    @FunctionalInterface
    private interface Says {

        String of(ComparedOffer offer, ScenarioCost cost);
    }

    private void costs(String labelOrKey, Function<TotalCost, BigDecimal> figure) {
        cost(labelOrKey, (offer, cost) -> words.range(cost, figure.apply(cost.low()), figure.apply(cost.high())));
    }

    private void cost(String labelOrKey, Says says) {
        row(labelOrKey, offer -> {
            var cost = row.cost(offer.quoteId());
            return why(labelOrKey, offer, says.of(offer, cost));
        });
    }

    private Cell why(String labelOrKey, ComparedOffer offer, String shown) {
        return Cell.why(shown, () -> whys.of(row, offer, label(labelOrKey), shown));
    }

    private String label(String labelOrKey) {
        return labelOrKey.startsWith("quotes.") ? text(labelOrKey) : labelOrKey;
    }

    private void row(String labelOrKey, Function<ComparedOffer, Cell> cell) {
        rows.add(new CompareRow(
                label(labelOrKey),
                board.comparison().offers().stream().map(cell).toList()));
    }

    private static BigDecimal providerFees(TotalCost cost) {
        return cost.feesByAuthority().getOrDefault(FeeAuthority.PROVIDER, BigDecimal.ZERO);
    }

    private Cell best(ComparedOffer offer) {
        if (!row.best().contains(offer.quoteId())) {
            return Cell.text("");
        }
        boolean clear = row.best().size() == 1;
        var said = text(clear ? "quotes.scenario.yes" : "quotes.scenario.maybe");
        return new Cell(said, false, () -> clear ? Badge.good(said) : Badge.warn(said));
    }

    private void tail() {
        boolean any = row.costs().values().stream().anyMatch(cost -> cost.tailCommitment() != null);
        if (any) {
            row("quotes.scenario.row.tail", offer -> {
                var cost = row.cost(offer.quoteId());
                var amount = cost.tailCommitment();
                var months = cost.tailMonths();
                return amount == null || months == null
                        ? Cell.figure("–")
                        : why(
                                "quotes.scenario.row.tail",
                                offer,
                                text("quotes.scenario.tail", words.money(amount), months));
            });
        }
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, arguments);
    }
}
