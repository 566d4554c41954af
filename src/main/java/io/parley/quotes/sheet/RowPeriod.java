package io.parley.quotes.sheet;

import io.parley.tabular.Cell;
import io.parley.tabular.RowProblemCode;
import io.parley.tabular.SheetRow;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides how often a row's price is charged. What stands nearest to the price wins: its own cell, its unit, its column, the
 * heading of its group, the lines around the table, its own words.
 */
final class RowPeriod {

    private static final Set<Integer> COMMON_TERMS = Set.of(24, 36, 48, 60);

    private final SheetLayout layout;
    private final RowProblems problems;
    private final @Nullable ChargePeriod fallback;

    /** @param fallback period of the whole sheet, if its title or name says one */
    RowPeriod(SheetLayout layout, RowProblems problems, @Nullable ChargePeriod fallback) {
        this.layout = layout;
        this.problems = problems;
        this.fallback = fallback;
    }

    /** @return empty if it is not said clearly; the row is then rejected */
    Optional<ChargePeriod> of(RowKinds.LineRow line, QuoteColumn price, String unitOfPrice) {
        SheetRow row = line.row();
        Cell own = layout.spanned(row, QuoteColumn.PERIOD);
        if (!own.isBlank() && layout.has(QuoteColumn.PERIOD)) {
            return stated(row, own.text());
        }
        Optional<ChargePeriod> near = ChargePeriod.in(unitOfPrice)
                .or(() -> ChargePeriod.in(layout.cell(row, QuoteColumn.UNIT).text()))
                .or(() -> Optional.ofNullable(line.groupPeriod()))
                .or(() -> ofColumn(price));
        if (near.isPresent()) {
            return near;
        }
        Optional<ChargePeriod> words = ChargePeriod.in(
                        layout.cell(row, QuoteColumn.DESCRIPTION).text())
                .filter(period -> period.months() == 1);
        if (words.isPresent()) {
            return words;
        }
        if (layout.has(QuoteColumn.PERIOD)) {
            problems.reject(
                    row.number(),
                    layout.heading(QuoteColumn.PERIOD),
                    RowProblemCode.MISSING,
                    "quotes.sheet.row.periodMissing");
            return Optional.empty();
        }
        if (fallback != null) {
            return Optional.of(fallback);
        }
        problems.warn(row.number(), null, RowProblemCode.UNKNOWN_PERIOD, "quotes.sheet.row.periodAssumed");
        return Optional.of(ChargePeriod.MONTHLY);
    }

    private Optional<ChargePeriod> stated(SheetRow row, String text) {
        Optional<ChargePeriod> period = ChargePeriod.in(text);
        String column = layout.heading(QuoteColumn.PERIOD);
        if (period.isEmpty()) {
            problems.reject(
                    row.number(),
                    column,
                    RowProblemCode.UNKNOWN_PERIOD,
                    "quotes.sheet.row.periodUnknown",
                    text.strip());
        } else if (COMMON_TERMS.contains(period.get().months())) {
            problems.warn(
                    row.number(), column, RowProblemCode.UNKNOWN_PERIOD, "quotes.sheet.row.termAsPeriod", text.strip());
            return Optional.of(ChargePeriod.MONTHLY);
        }
        return period;
    }

    private Optional<ChargePeriod> ofColumn(QuoteColumn price) {
        return switch (price) {
            case MONTHLY_PRICE -> Optional.of(ChargePeriod.MONTHLY);
            case ONE_OFF_PRICE -> Optional.of(ChargePeriod.ONCE);
            default -> columnsOfOneKind();
        };
    }

    /** Only a monthly, or only a one-off total column. */
    private Optional<ChargePeriod> columnsOfOneKind() {
        boolean monthly = layout.has(QuoteColumn.MONTHLY_TOTAL);
        boolean once = layout.has(QuoteColumn.ONE_OFF_TOTAL);
        if (monthly == once || layout.has(QuoteColumn.TOTAL)) {
            return Optional.empty();
        }
        return Optional.of(monthly ? ChargePeriod.MONTHLY : ChargePeriod.ONCE);
    }
}
