package io.parley.terms;

import io.parley.common.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a figure came about.
 *
 * @param formulaKey key of the formula in words
 * @param inputs what went in, in the order of the formula
 */
public record Explanation(String formulaKey, List<Input> inputs) {

    /**
     * One value of a formula.
     *
     * @param labelKey key of its name in the translations; absent when {@code label} is set
     * @param label a name as printed, such as a fee's name on the bill
     * @param value money (BigDecimal), a fraction (BigDecimal), a count (Integer), a date, or a word
     */
    public record Input(
            @Nullable String labelKey,
            @Nullable String label,
            Object value,
            Unit unit,
            @Nullable Evidence evidence) {}

    /** How to show an input. */
    public enum Unit {
        MONEY,
        FRACTION,
        COUNT,
        WORD
    }
}
