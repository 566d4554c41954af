package io.parley.quotes.sheet;

import io.parley.tabular.Cell;
import io.parley.tabular.CellKind;
import io.parley.tabular.HeadingText;
import io.parley.tabular.SheetRow;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells lines of an offer from group headings, sums, taxes and remarks. */
final class RowKinds {

    /**
     * A row that is a line.
     *
     * @param group heading of the group it stands in, empty if none
     * @param groupPeriod period that the group's heading names
     */
    record LineRow(SheetRow row, String group, @Nullable ChargePeriod groupPeriod) {}

    private static final int LONGEST_GROUP = 60;

    private final SheetLayout layout;
    private final List<LineRow> lines = new ArrayList<>();
    private final List<SheetRow> around = new ArrayList<>();
    private String group = "";
    private @Nullable ChargePeriod groupPeriod;
    private boolean sumSeen;

    RowKinds(SheetLayout layout) {
        this.layout = layout;
        for (SheetRow row : layout.sheet().rows()) {
            if (row.number() > layout.headerRow()) {
                sort(row);
            } else if (row.number() < layout.headerRow()) {
                around.add(row);
            }
        }
    }

    List<LineRow> lines() {
        return lines;
    }

    /** Everything that is neither heading nor line. */
    List<SheetRow> around() {
        return around;
    }

    private void sort(SheetRow row) {
        if (row.isBlank() || repeatsHeadings(row)) {
            return;
        }
        if (isSum(row)) {
            sumSeen = true;
            group = "";
            groupPeriod = null;
            around.add(row);
        } else if (isGroup(row)) {
            startGroup(row);
            around.add(row);
        } else if (isLine(row)) {
            lines.add(new LineRow(row, group, groupPeriod));
        } else {
            around.add(row);
        }
    }

    private void startGroup(SheetRow row) {
        String text = texts(row).stream()
                .reduce((a, b) -> a.length() >= b.length() ? a : b)
                .orElse("");
        Optional<ChargePeriod> period = ChargePeriod.in(text);
        group = text;
        if (period.isPresent()) {
            groupPeriod = period.get();
            sumSeen = false;
        }
    }

    private boolean repeatsHeadings(SheetRow row) {
        long same = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            String text = HeadingText.words(row.cell(column).text());
            String heading = column < layout.headings().size()
                    ? HeadingText.words(layout.headings().get(column))
                    : "";
            same += !text.isEmpty() && text.equals(heading) ? 1 : 0;
        }
        return same >= 3;
    }

    private boolean isSum(SheetRow row) {
        boolean unlabelled = label(row).isEmpty();
        boolean says = texts(row).stream()
                .anyMatch(text -> text.length() <= 80
                        && (RowWords.saysTotal(text) || (RowWords.saysTax(text) && blank(row, QuoteColumn.QUANTITY))));
        String code = layout.cell(row, QuoteColumn.CODE).text();
        boolean coded = !code.isBlank() && !RowWords.saysTotal(code) && !RowWords.saysTax(code);
        boolean incomplete = !priced(row) || (layout.has(QuoteColumn.QUANTITY) && blank(row, QuoteColumn.QUANTITY));
        boolean soleAmount = unlabelled && hasTotal(row) && !priced(row) && blank(row, QuoteColumn.QUANTITY);
        boolean wordless = !layout.has(QuoteColumn.QUANTITY) && says && startsAsSum(row);
        return (says && !coded && (incomplete || wordless)) || soleAmount;
    }

    private boolean startsAsSum(SheetRow row) {
        return texts(row).stream().findFirst().filter(RowWords::saysTotal).isPresent();
    }

    /** One text alone, or a number of a chapter and its title, with no amounts but perhaps its sum. */
    private boolean isGroup(SheetRow row) {
        Set<String> texts = texts(row);
        boolean amounts = priced(row) || !blank(row, QuoteColumn.QUANTITY);
        List<String> titles = texts.stream().filter(text -> text.length() > 3).toList();
        if (amounts || titles.size() > 1 || texts.isEmpty() || texts.size() > 2) {
            return false;
        }
        String title = titles.isEmpty() ? texts.iterator().next() : titles.getFirst();
        boolean sentence = title.endsWith(".") || title.endsWith("。") || title.length() > LONGEST_GROUP;
        boolean withSum = hasTotal(row);
        boolean namesPeriod = ChargePeriod.in(title).isPresent();
        return !sentence
                && (withSum ? namesPeriod && texts.size() == 1 && uncoded(row) : texts.size() == 1 || namesPeriod);
    }

    private boolean uncoded(SheetRow row) {
        return blank(row, QuoteColumn.CODE) || blank(row, QuoteColumn.DESCRIPTION);
    }

    private boolean isLine(SheetRow row) {
        boolean quantity = readable(row, QuoteColumn.QUANTITY);
        boolean price = QuoteHeadings.PRICES.stream().anyMatch(column -> readable(row, column)) || saysFree(row);
        boolean anyText = !blank(row, QuoteColumn.QUANTITY) || priced(row);
        boolean named = !label(row).isEmpty();
        boolean fullyNamed = !blank(row, QuoteColumn.CODE) && !blank(row, QuoteColumn.DESCRIPTION);
        if (sumSeen) {
            return (quantity && (price || named)) || (price && named) || (fullyNamed && anyText);
        }
        return quantity || price || (named && hasTotal(row)) || fullyNamed;
    }

    private boolean saysFree(SheetRow row) {
        return QuoteHeadings.PRICES.stream()
                .anyMatch(column -> RowWords.saysFree(layout.cell(row, column).text()));
    }

    private boolean hasTotal(SheetRow row) {
        return QuoteHeadings.TOTALS.stream().anyMatch(column -> readable(row, column));
    }

    private boolean priced(SheetRow row) {
        return QuoteHeadings.PRICES.stream().anyMatch(column -> !blank(row, column));
    }

    private boolean readable(SheetRow row, QuoteColumn column) {
        return layout.amount(layout.cell(row, column)).isPresent();
    }

    private boolean blank(SheetRow row, QuoteColumn column) {
        return layout.cell(row, column).isBlank();
    }

    private String label(SheetRow row) {
        String name = layout.cell(row, QuoteColumn.DESCRIPTION).text();
        return (name.isBlank() ? layout.cell(row, QuoteColumn.CODE).text() : name).strip();
    }

    private Set<String> texts(SheetRow row) {
        return row.cells().stream()
                .filter(cell ->
                        cell.kind() == CellKind.TEXT && layout.amount(cell).isEmpty())
                .map(Cell::text)
                .map(String::strip)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
