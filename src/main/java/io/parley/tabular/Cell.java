package io.parley.tabular;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a table.
 *
 * @param kind what it holds
 * @param text what a person would read; for numbers the plain decimal digits
 * @param number exact value as stored, for {@link CellKind#NUMBER}
 * @param date local date and time, for {@link CellKind#DATE}
 * @param format the number format of the spreadsheet, which may name a currency or a percentage
 * @param computed the value is the cached result of a formula; nothing is ever evaluated here
 */
public record Cell(
        CellKind kind,
        String text,
        @Nullable BigDecimal number,
        @Nullable LocalDateTime date,
        @Nullable String format,
        boolean computed) {

    public static final Cell BLANK = new Cell(CellKind.BLANK, "", null, null, null, false);

    public static Cell text(String text) {
        return text.isBlank() ? BLANK : new Cell(CellKind.TEXT, text, null, null, null, false);
    }

    public static Cell number(BigDecimal number, @Nullable String format) {
        return new Cell(CellKind.NUMBER, number.toPlainString(), number, null, format, false);
    }

    public static Cell date(LocalDateTime date) {
        String text =
                date.toLocalTime().toSecondOfDay() == 0 ? date.toLocalDate().toString() : date.toString();
        return new Cell(CellKind.DATE, text, null, date, null, false);
    }

    /** The same cell, marked as the cached result of a formula. */
    public Cell asComputed() {
        return new Cell(kind, text, number, date, format, true);
    }

    public boolean isBlank() {
        return kind == CellKind.BLANK;
    }
}
