package io.parley.uikit;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a picture shows, complete enough to be read without seeing it.
 *
 * @param title what it is, "Cost by year"
 * @param summary what a reader should take from it, one or two sentences
 * @param categories names along the category axis
 * @param series one value a category each; a missing value is null, never zero
 * @param currency unit of the values; plain numbers without
 * @param marks vertical lines worth a name, such as today
 */
public record ChartSpec(
        Kind kind,
        String title,
        String summary,
        List<String> categories,
        List<Series> series,
        @Nullable Currency currency,
        List<Mark> marks) {

    public ChartSpec {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        marks = List.copyOf(marks);
    }

    public ChartSpec(
            Kind kind,
            String title,
            String summary,
            List<String> categories,
            List<Series> series,
            @Nullable Currency currency) {
        this(kind, title, summary, categories, series, currency, List.of());
    }

    /** The form of a chart. */
    public enum Kind {
        /** Horizontal bars, series stacked: few long names. */
        STACKED_BARS,
        /** Upright bars, series stacked: time. */
        STACKED_COLUMNS,
        /** Upright bars side by side: a few alternatives. */
        COLUMNS,
        /** Lines over many categories. */
        LINES,
        /** Lines that stay level until they jump, such as a termination fee by month. */
        STEPS
    }

    /** Colours with a meaning, the same in the brief; the others tell lines of one chart apart. */
    public enum Color {
        SERVICE,
        GOVERNMENT,
        PASS_THROUGH,
        PROVIDER,
        ONE_OFF,
        ACCENT,
        FIRST,
        SECOND,
        THIRD,
        FOURTH,
        FIFTH;

        private static final List<Color> LINES = List.of(FIRST, SECOND, THIRD, FOURTH, FIFTH);

        /** The colour of the n-th of several equals, counted from 0. */
        public static Color ofIndex(int index) {
            return LINES.get(index % LINES.size());
        }
    }

    /** @param values one for each category, null where there is none */
    public record Series(String name, Color color, List<@Nullable BigDecimal> values) {}

    /** @param category index of the category the mark stands at */
    public record Mark(int category, String label) {}
}
