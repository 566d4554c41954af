package io.parley.quotes.sheet;

import io.parley.tabular.Amount;
import io.parley.tabular.Cell;
import io.parley.tabular.CurrencySigns;
import io.parley.tabular.RowProblemCode;
import io.parley.tabular.SheetRow;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The currency of a sheet: what most of its amounts say, else its headings, else its title, else the engagement's.
 *
 * @param code ISO 4217
 * @param stated the sheet says so itself
 */
record SheetCurrency(String code, boolean stated) {

    private static final Set<QuoteColumn> MONEY = EnumSet.of(
            QuoteColumn.UNIT_PRICE,
            QuoteColumn.MONTHLY_PRICE,
            QuoteColumn.ONE_OFF_PRICE,
            QuoteColumn.TOTAL,
            QuoteColumn.MONTHLY_TOTAL,
            QuoteColumn.ONE_OFF_TOTAL);

    static SheetCurrency of(SheetLayout layout, List<RowKinds.LineRow> lines, SheetFacts facts, String expected) {
        Map<String, Long> counts = lines.stream()
                .map(line -> ofRow(layout, line.row(), expected))
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Optional<String> found = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .or(() -> inHeadings(layout.headings(), expected))
                .or(() -> facts.currency(expected));
        return found.map(code -> new SheetCurrency(code, true)).orElseGet(() -> new SheetCurrency(expected, false));
    }

    private static Optional<String> inHeadings(Collection<String> headings, String expected) {
        return headings.stream()
                .flatMap(heading -> CurrencySigns.inText(heading, expected).stream())
                .findFirst();
    }

    private static Optional<String> ofRow(SheetLayout layout, SheetRow row, String expected) {
        Stream<String> own = Stream.of(layout.cell(row, QuoteColumn.CURRENCY).text());
        Stream<String> signs = MONEY.stream()
                .map(column -> layout.cell(row, column))
                .filter(cell -> !cell.isBlank())
                .map((Cell cell) ->
                        layout.amount(cell).map(Amount::currencySign).orElse(""));
        return Stream.concat(own, signs)
                .flatMap(sign -> CurrencySigns.code(sign, expected).stream())
                .findFirst();
    }

    /** Rejects rows in another currency than their sheet and says that a foreign sheet needs a rate. */
    void check(SheetLayout layout, List<RowKinds.LineRow> lines, RowProblems problems, String expected) {
        for (RowKinds.LineRow line : lines) {
            ofRow(layout, line.row(), expected)
                    .filter(other -> !other.equals(code))
                    .ifPresent(other -> problems.reject(
                            line.row().number(),
                            priceHeading(layout),
                            RowProblemCode.OTHER_CURRENCY,
                            "quotes.sheet.row.otherCurrency",
                            other,
                            code));
        }
        if (!code.equals(expected)) {
            problems.warn(
                    layout.headerRow(),
                    priceHeading(layout),
                    RowProblemCode.OTHER_CURRENCY,
                    "quotes.sheet.needsRate",
                    code,
                    expected);
        }
    }

    private static @org.jspecify.annotations.Nullable String priceHeading(SheetLayout layout) {
        return MONEY.stream()
                .filter(layout::has)
                .map(layout::heading)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
