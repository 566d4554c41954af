package io.parley.quotes.sheet;

import io.parley.tabular.Amount;
import io.parley.tabular.AmountReader;
import io.parley.tabular.Cell;
import io.parley.tabular.CellKind;
import io.parley.tabular.HeadingRow;
import io.parley.tabular.HeadingText;
import io.parley.tabular.NumberStyle;
import io.parley.tabular.Sheet;
import io.parley.tabular.SheetRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where things stand in one sheet.
 *
 * @param sheet the sheet
 * @param headerRow physical row of the headings
 * @param headings text of each column
 * @param columns meaning to column
 * @param style how its numbers are written
 */
record SheetLayout(
        Sheet sheet, int headerRow, List<String> headings, Map<QuoteColumn, Integer> columns, NumberStyle style) {

    private static final Set<String> VAGUE_PERIOD_HEADINGS =
            Set.of("type", "item type", "kind", "term", "payment", "typ", "art", "类型");

    private static final Set<String> VAGUE_NUMBER_HEADINGS = Set.of("no", "nr", "n", "id", "num", "number");

    /** Finds headings by meaning. */
    static Optional<SheetLayout> find(Sheet sheet) {
        return HeadingRow.find(sheet, QuoteHeadings.DICTIONARY, QuoteHeadings::enough)
                .map(found -> of(sheet, found.number(), found.headings(), found.columns(), false));
    }

    /** Takes the columns a person chose. */
    static SheetLayout chosen(Sheet sheet, int headerRow, Map<Integer, QuoteColumn> mapping) {
        List<String> headings = sheet.row(headerRow).map(HeadingRow::texts).orElse(List.of());
        return of(sheet, headerRow, headings, mapping, true);
    }

    private static SheetLayout of(
            Sheet sheet, int headerRow, List<String> headings, Map<Integer, QuoteColumn> byColumn, boolean chosen) {
        List<SheetRow> body =
                sheet.rows().stream().filter(row -> row.number() > headerRow).toList();
        NumberStyle style = NumberStyle.of(body.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.kind() == CellKind.TEXT)
                .map(Cell::text)
                .toList());
        Map<Integer, QuoteColumn> meanings = new HashMap<>(byColumn);
        SheetLayout layout = new SheetLayout(sheet, headerRow, headings, Map.of(), style);
        if (!chosen) {
            layout.refineByWords(meanings);
            layout.refineByValues(meanings, body);
        }
        Map<QuoteColumn, Integer> columns = new EnumMap<>(QuoteColumn.class);
        meanings.forEach((column, meaning) -> {
            if (meaning != QuoteColumn.IGNORED) {
                columns.merge(meaning, column, Math::min);
            }
        });
        return new SheetLayout(sheet, headerRow, headings, columns, style);
    }

    /** "Price (monthly)" and "Amount one-time" say their period in the heading. */
    private void refineByWords(Map<Integer, QuoteColumn> meanings) {
        for (Map.Entry<Integer, QuoteColumn> entry : List.copyOf(meanings.entrySet())) {
            Optional<ChargePeriod> period = ChargePeriod.in(heading(entry.getKey()));
            if (period.isEmpty() || period.get().months() != 1) {
                continue;
            }
            boolean once = period.get().equals(ChargePeriod.ONCE);
            QuoteColumn better = switch (entry.getValue()) {
                case UNIT_PRICE -> once ? QuoteColumn.ONE_OFF_PRICE : QuoteColumn.MONTHLY_PRICE;
                case TOTAL -> once ? QuoteColumn.ONE_OFF_TOTAL : QuoteColumn.MONTHLY_TOTAL;
                default -> entry.getValue();
            };
            if (!meanings.containsValue(better)) {
                meanings.put(entry.getKey(), better);
            }
        }
    }

    /** A heading that can mean several things means what its column holds. */
    private void refineByValues(Map<Integer, QuoteColumn> meanings, List<SheetRow> body) {
        for (Map.Entry<Integer, QuoteColumn> entry : List.copyOf(meanings.entrySet())) {
            List<Cell> values = body.stream()
                    .map(row -> row.cell(entry.getKey()))
                    .filter(cell -> !cell.isBlank())
                    .toList();
            switch (entry.getValue()) {
                case PERIOD -> {
                    boolean vague = VAGUE_PERIOD_HEADINGS.contains(HeadingText.words(heading(entry.getKey())));
                    long understood = values.stream()
                            .filter(cell -> ChargePeriod.in(cell.text()).isPresent())
                            .count();
                    if (vague && understood * 2 < values.size()) {
                        meanings.put(entry.getKey(), free(meanings, QuoteColumn.CATEGORY));
                    }
                }
                case POSITION -> {
                    boolean vague = VAGUE_NUMBER_HEADINGS.contains(HeadingText.words(heading(entry.getKey())));
                    if (vague
                            && values.stream()
                                    .anyMatch(cell -> !cell.text().strip().matches("[\\d.]{1,6}"))) {
                        meanings.put(entry.getKey(), free(meanings, QuoteColumn.CODE));
                    }
                }
                case MONTH -> {
                    if (values.stream().anyMatch(cell -> !cell.text().strip().matches("\\d{1,3}"))) {
                        meanings.put(
                                entry.getKey(),
                                meanings.containsValue(QuoteColumn.UNIT_PRICE)
                                        ? QuoteColumn.IGNORED
                                        : free(meanings, QuoteColumn.MONTHLY_PRICE));
                    }
                }
                default -> {}
            }
        }
        useListPriceIfAlone(meanings);
        findDescription(meanings, body);
    }

    private static QuoteColumn free(Map<Integer, QuoteColumn> meanings, QuoteColumn wanted) {
        return meanings.containsValue(wanted) ? QuoteColumn.IGNORED : wanted;
    }

    private static void useListPriceIfAlone(Map<Integer, QuoteColumn> meanings) {
        boolean priced = meanings.values().stream().anyMatch(QuoteHeadings.PRICES::contains);
        if (!priced) {
            meanings.replaceAll(
                    (column, meaning) -> meaning == QuoteColumn.LIST_PRICE ? QuoteColumn.UNIT_PRICE : meaning);
        }
    }

    /** Without a known heading, the name of a line stands in the first column that is mostly words. */
    private void findDescription(Map<Integer, QuoteColumn> meanings, List<SheetRow> body) {
        if (meanings.containsValue(QuoteColumn.DESCRIPTION)) {
            return;
        }
        for (int column = 0; column < headings.size(); column++) {
            int at = column;
            long words = body.stream()
                    .map(row -> row.cell(at))
                    .filter(cell -> cell.kind() == CellKind.TEXT && amount(cell).isEmpty())
                    .filter(cell -> ChargePeriod.in(cell.text()).isEmpty()
                            && cell.text().length() > 3)
                    .count();
            if (!meanings.containsKey(column) && words * 2 > body.size()) {
                meanings.put(column, QuoteColumn.DESCRIPTION);
                return;
            }
        }
    }

    boolean has(QuoteColumn column) {
        return columns.containsKey(column);
    }

    /** The cell of that meaning, blank if there is no such column. */
    Cell cell(SheetRow row, QuoteColumn column) {
        Integer index = columns.get(column);
        return index == null ? Cell.BLANK : row.cell(index);
    }

    /** Like {@link #cell}, but what is merged over several rows holds for each of them. */
    Cell spanned(SheetRow row, QuoteColumn column) {
        Integer index = columns.get(column);
        return index == null ? Cell.BLANK : sheet.cellOrMerged(row, index);
    }

    Optional<Amount> amount(Cell cell) {
        return AmountReader.read(cell, style);
    }

    /** Heading of a meaning as printed, for messages. */
    @Nullable
    String heading(QuoteColumn column) {
        Integer index = columns.get(column);
        return index == null || heading(index.intValue()).isEmpty() ? null : heading(index.intValue());
    }

    private String heading(int column) {
        return column < headings.size() ? headings.get(column) : "";
    }

    /** Every column of the heading row with its meaning. */
    List<SheetColumn> described() {
        List<SheetColumn> described = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            int at = column;
            QuoteColumn meaning = columns.entrySet().stream()
                    .filter(entry -> entry.getValue() == at)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(QuoteColumn.IGNORED);
            described.add(new SheetColumn(column, headings.get(column), example(column), meaning));
        }
        return described;
    }

    private String example(int column) {
        return example(sheet, headerRow, column);
    }

    /** The first value of a column below a row, shortened. */
    static String example(Sheet sheet, int headerRow, int column) {
        return sheet.rows().stream()
                .filter(row -> row.number() > headerRow && row.cells().size() > 1)
                .map(row -> row.cell(column).text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(text -> text.length() > 40 ? text.substring(0, 40) + "…" : text)
                .orElse("");
    }
}
