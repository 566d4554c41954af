package io.parley.tabular;

import org.jspecify.annotations.Nullable;

/**
 * One column of a table that is written.
 *
 * @param heading in the reader's language
 * @param kind how its values look
 * @param width in characters
 * @param currency ISO 4217 code, for {@link Kind#MONEY}
 * @param summed the total row adds it up, with a live formula in a workbook
 */
public record ExportColumn(
        String heading, Kind kind, int width, @Nullable String currency, boolean summed) {

    /** How a column's values look. */
    public enum Kind {
        TEXT,
        WHOLE_NUMBER,
        /** Up to six decimals, as exact as stored. */
        NUMBER,
        MONEY,
        /** A fraction, shown as a percentage. */
        PERCENT,
        DATE
    }

    public static ExportColumn text(String heading, int width) {
        return new ExportColumn(heading, Kind.TEXT, width, null, false);
    }

    public static ExportColumn of(String heading, Kind kind) {
        return new ExportColumn(heading, kind, 14, null, false);
    }

    public static ExportColumn money(String heading, String currency) {
        return new ExportColumn(heading, Kind.MONEY, 16, currency, false);
    }

    /** The same column, added up in the total row. */
    public ExportColumn sum() {
        return new ExportColumn(heading, kind, width, currency, true);
    }
}
