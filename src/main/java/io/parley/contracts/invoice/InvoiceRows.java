package io.parley.contracts.invoice;

import io.parley.common.Rounding;
import io.parley.tabular.Amount;
import io.parley.tabular.AmountReader;
import io.parley.tabular.Cell;
import io.parley.tabular.CellKind;
import io.parley.tabular.HeadingRow;
import io.parley.tabular.HeadingText;
import io.parley.tabular.NumberStyle;
import io.parley.tabular.RowAction;
import io.parley.tabular.RowProblem;
import io.parley.tabular.RowProblemCode;
import io.parley.tabular.SheetRow;
import io.parley.terms.InvoiceLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the rows below the headings of one bill. */
final class InvoiceRows {

    private static final BigDecimal ABSURD = new BigDecimal("1000000000000");
    private static final int LONGEST_TEXT = 200;

    private record Total(int row, BigDecimal amount) {}

    private final String file;
    private final HeadingRow<InvoiceColumn> headings;
    private final Map<InvoiceColumn, Integer> columns = new EnumMap<>(InvoiceColumn.class);
    private final NumberStyle style;
    private final String currency;
    private final List<InvoiceLine> lines = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private @Nullable Total total;

    InvoiceRows(String file, HeadingRow<InvoiceColumn> headings, NumberStyle style, String currency) {
        this.file = file;
        this.headings = headings;
        this.style = style;
        this.currency = currency;
        headings.columns().forEach((column, meaning) -> columns.put(meaning, column));
    }

    List<InvoiceLine> lines() {
        return lines;
    }

    List<RowProblem> problems() {
        return problems;
    }

    void read(SheetRow row) {
        if (row.isBlank() || repeatsHeadings(row)) {
            return;
        }
        var code = text(row, InvoiceColumn.CODE);
        var description = text(row, InvoiceColumn.DESCRIPTION);
        boolean figures = amount(row, InvoiceColumn.QUANTITY).isPresent()
                || amount(row, InvoiceColumn.UNIT_PRICE).isPresent();
        if (!figures && code.isEmpty() && saysTotal(row)) {
            amount(row, InvoiceColumn.AMOUNT).ifPresent(sum -> total = new Total(row.number(), sum.value()));
        } else if (figures
                || !code.isEmpty()
                || !cell(row, InvoiceColumn.AMOUNT).isBlank()) {
            line(row, code, description);
        }
    }

    private void line(SheetRow row, String code, String description) {
        if (code.isEmpty() && description.isEmpty()) {
            reject(row, InvoiceColumn.DESCRIPTION, RowProblemCode.MISSING, "contracts.invoice.row.noName");
            return;
        }
        var quantity = figure(row, InvoiceColumn.QUANTITY, "contracts.invoice.row.quantity");
        var price = figure(row, InvoiceColumn.UNIT_PRICE, "contracts.invoice.row.price");
        billed(row, quantity, price)
                .ifPresent(
                        amount -> lines.add(new InvoiceLine(row.number(), code, description, quantity, price, amount)));
    }

    private Optional<BigDecimal> billed(SheetRow row, @Nullable BigDecimal quantity, @Nullable BigDecimal price) {
        var cell = cell(row, InvoiceColumn.AMOUNT);
        if (cell.isBlank()) {
            if (quantity == null || price == null) {
                reject(row, InvoiceColumn.AMOUNT, RowProblemCode.MISSING, "contracts.invoice.row.noAmount");
                return Optional.empty();
            }
            var product = Rounding.cell(quantity.multiply(price), currency);
            warn(row, InvoiceColumn.AMOUNT, RowProblemCode.DERIVED, "contracts.invoice.row.derived", product);
            return Optional.of(product);
        }
        var read = amount(row, InvoiceColumn.AMOUNT);
        if (read.isEmpty()) {
            reject(row, InvoiceColumn.AMOUNT, RowProblemCode.NOT_A_NUMBER, "contracts.invoice.row.amount", shown(cell));
            return Optional.empty();
        }
        if (read.get().value().abs().compareTo(ABSURD) >= 0) {
            reject(row, InvoiceColumn.AMOUNT, RowProblemCode.OUT_OF_RANGE, "contracts.invoice.row.absurd", shown(cell));
            return Optional.empty();
        }
        if (cell.computed()) {
            warn(row, InvoiceColumn.AMOUNT, RowProblemCode.COMPUTED, "contracts.invoice.row.computed");
        }
        return Optional.of(Rounding.cell(read.get().value(), currency));
    }

    /** A quantity or price that cannot be read leaves the amount good: the line is kept without it. */
    private @Nullable BigDecimal figure(SheetRow row, InvoiceColumn column, String key) {
        var cell = cell(row, column);
        if (cell.isBlank()) {
            return null;
        }
        var read = amount(row, column)
                .map(Amount::value)
                .filter(value -> value.abs().compareTo(ABSURD) < 0);
        if (read.isEmpty()) {
            warn(row, column, RowProblemCode.NOT_A_NUMBER, key, shown(cell));
        }
        return read.orElse(null);
    }

    /** The last sum of the bill is what is asked for; those before it may be of groups. */
    void checkTotal() {
        var printed = total;
        var sum = lines.stream().map(InvoiceLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (printed != null && printed.amount().compareTo(sum) != 0) {
            problems.add(new RowProblem(
                    file,
                    printed.row(),
                    RowAction.WARN,
                    heading(InvoiceColumn.AMOUNT),
                    RowProblemCode.TOTAL_DIFFERS,
                    "contracts.invoice.row.total",
                    List.of(printed.amount().toPlainString(), sum.toPlainString())));
        }
    }

    private boolean saysTotal(SheetRow row) {
        return row.cells().stream()
                .anyMatch(cell -> cell.kind() == CellKind.TEXT
                        && AmountReader.read(cell, style).isEmpty()
                        && InvoiceHeadings.saysTotal(cell.text()));
    }

    private boolean repeatsHeadings(SheetRow row) {
        long same = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            var text = HeadingText.words(row.cell(column).text());
            boolean repeated = column < headings.headings().size()
                    && !text.isEmpty()
                    && text.equals(HeadingText.words(headings.headings().get(column)));
            same += repeated ? 1 : 0;
        }
        return same >= 3;
    }

    private Cell cell(SheetRow row, InvoiceColumn column) {
        var index = columns.get(column);
        return index == null ? Cell.BLANK : row.cell(index);
    }

    private String text(SheetRow row, InvoiceColumn column) {
        var text = cell(row, column).text().strip();
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    private Optional<Amount> amount(SheetRow row, InvoiceColumn column) {
        return AmountReader.read(cell(row, column), style);
    }

    private static String shown(Cell cell) {
        var text = cell.text().strip();
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private @Nullable String heading(InvoiceColumn column) {
        var index = columns.get(column);
        return index == null ? null : headings.headings().get(index);
    }

    private void reject(SheetRow row, InvoiceColumn column, RowProblemCode code, String key, Object... arguments) {
        problems.add(
                new RowProblem(file, row.number(), RowAction.REJECT, heading(column), code, key, List.of(arguments)));
    }

    private void warn(SheetRow row, InvoiceColumn column, RowProblemCode code, String key, Object... arguments) {
        problems.add(
                new RowProblem(file, row.number(), RowAction.WARN, heading(column), code, key, List.of(arguments)));
    }
}
