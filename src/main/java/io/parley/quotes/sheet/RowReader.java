package io.parley.quotes.sheet;

import static io.parley.quotes.sheet.QuoteColumn.CATEGORY;
import static io.parley.quotes.sheet.QuoteColumn.CODE;
import static io.parley.quotes.sheet.QuoteColumn.DESCRIPTION;
import static io.parley.quotes.sheet.QuoteColumn.DISCOUNT;
import static io.parley.quotes.sheet.QuoteColumn.MONTH;
import static io.parley.quotes.sheet.QuoteColumn.MONTHLY_PRICE;
import static io.parley.quotes.sheet.QuoteColumn.MONTHLY_TOTAL;
import static io.parley.quotes.sheet.QuoteColumn.ONE_OFF_PRICE;
import static io.parley.quotes.sheet.QuoteColumn.ONE_OFF_TOTAL;
import static io.parley.quotes.sheet.QuoteColumn.PERIOD;
import static io.parley.quotes.sheet.QuoteColumn.QUANTITY;
import static io.parley.quotes.sheet.QuoteColumn.SITE;
import static io.parley.quotes.sheet.QuoteColumn.TOTAL;
import static io.parley.quotes.sheet.QuoteColumn.UNIT_PRICE;

import io.parley.tabular.Amount;
import io.parley.tabular.Cell;
import io.parley.tabular.RowProblemCode;
import io.parley.tabular.SheetRow;
import io.parley.terms.LineKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one line; what can't be read is named and the row is left out. */
final class RowReader {

    /** Larger quantities and prices are typing errors, and could not be stored exactly. */
    private static final BigDecimal ABSURD = new BigDecimal("1000000000");

    /**
     * A row as read, its totals not yet checked.
     *
     * @param quantity units
     * @param prices one, or two where a row has a monthly price and a one-off
     * @param computed heading of the first cell that was a formula
     */
    record Draft(
            SheetRow row,
            String code,
            String description,
            String words,
            BigDecimal quantity,
            List<RowPrice> prices,
            int month,
            @Nullable String site,
            @Nullable String computed) {}

    private final SheetLayout layout;
    private final RowProblems problems;
    private final RowPeriod periods;

    RowReader(SheetLayout layout, RowProblems problems, RowPeriod periods) {
        this.layout = layout;
        this.problems = problems;
        this.periods = periods;
    }

    Optional<Draft> read(RowKinds.LineRow line) {
        SheetRow row = line.row();
        String name = tidy(layout.cell(row, DESCRIPTION).text());
        String code = tidy(layout.cell(row, CODE).text());
        if (name.isEmpty() && code.isEmpty()) {
            reject(row, DESCRIPTION, RowProblemCode.MISSING, "quotes.sheet.row.noName");
            return Optional.empty();
        }
        List<RowPrice> prices = prices(line);
        Optional<BigDecimal> quantity = quantity(row, prices);
        int month = month(row);
        if (problems.rejected(row.number()) || quantity.isEmpty() || prices.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Draft(
                row,
                code.isEmpty() ? "row-" + row.number() : code,
                name.isEmpty() ? code : name,
                String.join(
                        " ", name, line.group(), layout.spanned(row, CATEGORY).text()),
                quantity.get(),
                prices,
                month,
                site(row),
                computed(row)));
    }

    private List<RowPrice> prices(RowKinds.LineRow line) {
        List<RowPrice> prices = new ArrayList<>();
        SheetRow row = line.row();
        boolean separate = layout.has(ONE_OFF_PRICE) && (layout.has(MONTHLY_PRICE) || layout.has(UNIT_PRICE));
        if (separate) {
            separatePrices(line, prices);
            return prices;
        }
        QuoteColumn column = layout.has(UNIT_PRICE)
                ? UNIT_PRICE
                : layout.has(MONTHLY_PRICE) ? MONTHLY_PRICE : layout.has(ONE_OFF_PRICE) ? ONE_OFF_PRICE : UNIT_PRICE;
        QuoteColumn total = layout.has(TOTAL) ? TOTAL : layout.has(MONTHLY_TOTAL) ? MONTHLY_TOTAL : ONE_OFF_TOTAL;
        Cell cell = layout.cell(row, column);
        periods.of(line, column, unit(cell))
                .ifPresent(period -> prices.add(new RowPrice(
                        period.kind(), price(row, column), total(row, total), column, total, period.months())));
        return prices;
    }

    /** A monthly and a one-off column side by side; a blank, zero or dash in one of them means it is the other kind. */
    private void separatePrices(RowKinds.LineRow line, List<RowPrice> prices) {
        SheetRow row = line.row();
        QuoteColumn monthly = layout.has(MONTHLY_PRICE) ? MONTHLY_PRICE : UNIT_PRICE;
        boolean period = layout.has(PERIOD);
        RowPrice recurring = new RowPrice(
                LineKind.RECURRING,
                price(row, monthly),
                total(row, layout.has(MONTHLY_TOTAL) ? MONTHLY_TOTAL : period ? TOTAL : MONTHLY_TOTAL),
                monthly,
                MONTHLY_TOTAL,
                1);
        RowPrice once = new RowPrice(
                LineKind.ONE_OFF,
                price(row, ONE_OFF_PRICE),
                total(row, ONE_OFF_TOTAL),
                ONE_OFF_PRICE,
                ONE_OFF_TOTAL,
                1);
        boolean charged = charged(recurring);
        boolean chargedOnce = charged(once);
        if (charged || (!chargedOnce && recurring.price() != null)) {
            prices.add(recurring);
        }
        if (chargedOnce || (!charged && recurring.price() == null)) {
            prices.add(once);
        }
    }

    private static boolean charged(RowPrice price) {
        return price.price() != null && price.price().signum() != 0;
    }

    private @Nullable BigDecimal price(SheetRow row, QuoteColumn column) {
        Cell cell = layout.cell(row, column);
        if (cell.isBlank() || cell.text().strip().matches("[-–—/]+")) {
            return null;
        }
        if (RowWords.saysFree(cell.text())) {
            warn(
                    row,
                    column,
                    RowProblemCode.DERIVED,
                    "quotes.sheet.row.free",
                    cell.text().strip());
            return BigDecimal.ZERO;
        }
        Optional<Amount> amount = layout.amount(cell).filter(read -> !read.percent());
        if (amount.isEmpty()) {
            reject(row, column, RowProblemCode.NOT_A_NUMBER, "quotes.sheet.row.priceNotNumber", shown(cell));
            return null;
        }
        BigDecimal value = amount.get().value();
        if (value.signum() < 0) {
            reject(row, column, RowProblemCode.OUT_OF_RANGE, "quotes.sheet.row.priceNegative", shown(cell));
        } else if (value.compareTo(ABSURD) >= 0) {
            reject(row, column, RowProblemCode.OUT_OF_RANGE, "quotes.sheet.row.priceAbsurd", shown(cell));
        }
        return value;
    }

    private @Nullable BigDecimal total(SheetRow row, QuoteColumn column) {
        Cell cell = layout.cell(row, column);
        return layout.amount(cell).map(Amount::value).orElse(null);
    }

    private Optional<BigDecimal> quantity(SheetRow row, List<RowPrice> prices) {
        Cell cell = layout.cell(row, QUANTITY);
        if (cell.isBlank()) {
            return missingQuantity(row, prices);
        }
        Optional<Amount> amount = layout.amount(cell)
                .filter(read -> !read.percent() && read.currencySign().isEmpty());
        if (amount.isEmpty()) {
            reject(row, QUANTITY, RowProblemCode.NOT_A_NUMBER, "quotes.sheet.row.quantityNotNumber", shown(cell));
            return Optional.empty();
        }
        BigDecimal value = amount.get().value().stripTrailingZeros();
        if (value.signum() <= 0) {
            reject(row, QUANTITY, RowProblemCode.OUT_OF_RANGE, "quotes.sheet.row.quantityNotPositive", shown(cell));
        } else if (value.compareTo(ABSURD) >= 0 || value.scale() > 4) {
            reject(row, QUANTITY, RowProblemCode.OUT_OF_RANGE, "quotes.sheet.row.quantityAbsurd", shown(cell));
        }
        return Optional.of(value.scale() < 0 ? value.setScale(0) : value);
    }

    /** One unit, if there is no such column or the total says so. */
    private Optional<BigDecimal> missingQuantity(SheetRow row, List<RowPrice> prices) {
        boolean free = prices.stream()
                .allMatch(price -> price.price() != null && price.price().signum() == 0);
        boolean sameTotal = prices.stream()
                .anyMatch(price -> price.price() != null
                        && price.total() != null
                        && price.price().compareTo(price.total()) == 0);
        if (!layout.has(QUANTITY) || (free && !prices.isEmpty()) || sameTotal) {
            warn(row, layout.has(QUANTITY) ? QUANTITY : null, RowProblemCode.DERIVED, "quotes.sheet.row.oneUnit");
            return Optional.of(BigDecimal.ONE);
        }
        reject(row, QUANTITY, RowProblemCode.MISSING, "quotes.sheet.row.quantityMissing");
        return Optional.empty();
    }

    private int month(SheetRow row) {
        Cell cell = layout.cell(row, MONTH);
        if (cell.isBlank()) {
            return 0;
        }
        Optional<BigDecimal> month = layout.amount(cell).map(Amount::value);
        if (month.isEmpty()
                || month.get().stripTrailingZeros().scale() > 0
                || month.get().signum() < 0
                || month.get().compareTo(BigDecimal.valueOf(120)) > 0) {
            reject(row, MONTH, RowProblemCode.OUT_OF_RANGE, "quotes.sheet.row.month", shown(cell));
            return 0;
        }
        return month.get().intValue();
    }

    private @Nullable String site(SheetRow row) {
        String site = tidy(layout.spanned(row, SITE).text());
        return site.isEmpty() ? null : site;
    }

    private @Nullable String computed(SheetRow row) {
        for (QuoteColumn column : QuoteColumn.values()) {
            if (layout.cell(row, column).computed() && column != QuoteColumn.REMARK) {
                return layout.heading(column);
            }
        }
        return null;
    }

    private String unit(Cell price) {
        return layout.amount(price).map(Amount::unit).orElse("");
    }

    /** Discount of the row as a fraction, if it is one. */
    Optional<BigDecimal> discount(SheetRow row) {
        return layout.amount(layout.cell(row, DISCOUNT))
                .filter(Amount::percent)
                .map(Amount::value)
                .filter(value -> value.signum() > 0 && value.compareTo(BigDecimal.ONE) < 0);
    }

    private void reject(SheetRow row, QuoteColumn column, RowProblemCode code, String key, Object... arguments) {
        problems.reject(row.number(), layout.heading(column), code, key, arguments);
    }

    private void warn(
            SheetRow row, @Nullable QuoteColumn column, RowProblemCode code, String key, Object... arguments) {
        problems.warn(row.number(), column == null ? null : layout.heading(column), code, key, arguments);
    }

    private static String shown(Cell cell) {
        String text = tidy(cell.text());
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private static String tidy(String text) {
        return text.replaceAll("[\\s\\u00A0\\u3000]+", " ").strip();
    }
}
