package io.parley.quotes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a draft and where: the field, or the line and its field.
 *
 * @param line position of the line from 1; absent for a field of the offer itself
 * @param field name of the record component, such as {@code unitPrice}
 * @param key key of the message, which says what to do
 * @param arguments values for its placeholders
 */
public record QuoteProblem(@Nullable Integer line, String field, String key, List<Object> arguments) {

    public QuoteProblem {
        arguments = List.copyOf(arguments);
    }

    static QuoteProblem at(String field, String key, Object... arguments) {
        return new QuoteProblem(null, field, key, List.of(arguments));
    }

    static QuoteProblem atLine(int line, String field, String key, Object... arguments) {
        return new QuoteProblem(line, field, key, List.of(arguments));
    }
}
