package io.parley.uikit;

import io.parley.common.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a figure is what it is, in words for the reader.
 *
 * @param title what the figure is, "All-in per seat per month"
 * @param result the figure as shown
 * @param formula how it comes about, in words
 * @param inputs what went into it
 */
public record Why(String title, String result, String formula, List<Input> inputs) {

    public Why {
        inputs = List.copyOf(inputs);
    }

    /**
     * One value of the formula.
     *
     * @param evidence where it comes from; absent for a step of the calculation
     */
    public record Input(
            String label, String value, @Nullable Evidence evidence) {

        public Input(String label, String value) {
            this(label, value, null);
        }
    }
}
