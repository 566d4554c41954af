package io.parley.quotes.ui;

import io.parley.common.Formats;
import io.parley.quotes.Benchmark;
import io.parley.quotes.Benchmark.History;
import io.parley.quotes.ComparedOffer;
import io.parley.terms.Spread;
import io.parley.uikit.Why;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** How the figures of the own history came about; like the card it names no client, and shows no single price of one. */
final class BenchmarkWhy {

    private final Explained explained;
    private final Benchmark benchmark;
    private final Formats formats;

    BenchmarkWhy(Explained explained, Benchmark benchmark, Formats formats) {
        this.explained = explained;
        this.benchmark = benchmark;
        this.formats = formats;
    }

    Why spread(String title, String shown, Spread spread) {
        var inputs = new ArrayList<>(quartiles(spread));
        inputs.add(clients(spread));
        inputs.addAll(period());
        return explained.why("quotes.why.benchmark", title, shown, inputs);
    }

    /** @param seats of the engagement */
    Why offer(ComparedOffer offer, int seats, History history, String shown) {
        var cost = offer.costing().total();
        var inputs = new ArrayList<Why.Input>();
        inputs.add(explained.money("terms.input.total", cost.total()));
        inputs.add(explained.money("terms.input.oneOffs", cost.oneOffs()));
        inputs.add(explained.word("terms.input.seats", formats.number(BigDecimal.valueOf(seats))));
        inputs.addAll(quartiles(history.perSeatMonth()));
        inputs.add(clients(history.perSeatMonth()));
        return explained.why("quotes.why.benchmark.offer", offer.providerName(), shown, inputs);
    }

    private List<Why.Input> quartiles(Spread spread) {
        return List.of(
                explained.money("quotes.why.input.lowerQuartile", spread.lowerQuartile()),
                explained.money("quotes.why.input.median", spread.median()),
                explained.money("quotes.why.input.upperQuartile", spread.upperQuartile()));
    }

    private Why.Input clients(Spread spread) {
        return explained.word("quotes.why.input.clients", formats.number(BigDecimal.valueOf(spread.size())));
    }

    private List<Why.Input> period() {
        var history = benchmark.history();
        return history == null
                ? List.of()
                : List.of(
                        explained.word("quotes.why.input.oldest", month(history.oldest())),
                        explained.word("quotes.why.input.newest", month(history.newest())));
    }

    private String month(YearMonth month) {
        return formats.month(month);
    }
}
