package io.parley.tabular;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one row and what to do about it.
 *
 * @param file file name
 * @param row physical row, from 1
 * @param action what became of the row
 * @param column heading of the column as printed in the file; absent when the whole row is meant
 * @param code kind of problem
 * @param messageKey translation that says what is wrong and the remedy
 * @param arguments values for its placeholders
 */
public record RowProblem(
        String file,
        int row,
        RowAction action,
        @Nullable String column,
        RowProblemCode code,
        String messageKey,
        List<Object> arguments) {

    public RowProblem {
        arguments = List.copyOf(arguments);
    }
}
