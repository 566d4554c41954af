package io.parley.quotes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as a reader saw it, in the reader's words: what is kept must not change when texts, formulas or rates do.
 *
 * @param comparedOn the day of the comparison
 * @param currency ISO 4217 currency of every figure
 * @param scope seats, months and rate in words
 * @param scenario name of the scenario it was seen under; absent for the assumptions as entered
 * @param columns the offers from left to right
 * @param tables what was said about them, by lens
 */
public record ShownComparison(
        LocalDate comparedOn,
        String currency,
        String scope,
        @Nullable String scenario,
        List<Column> columns,
        List<Table> tables) {

    public ShownComparison {
        columns = List.copyOf(columns);
        tables = List.copyOf(tables);
    }

    /**
     * An offer.
     *
     * @param round of the provider's offer
     * @param total all-in over the term with the assumptions as entered
     */
    public record Column(
            QuoteId quote,
            String provider,
            @Nullable String plan,
            @Nullable String quoteNumber,
            int round,
            BigDecimal total) {}

    /** @param rows in their order */
    public record Table(String title, List<Row> rows) {

        public Table {
            rows = List.copyOf(rows);
        }
    }

    /** @param cells one for each column; none for the heading of a part */
    public record Row(String label, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
