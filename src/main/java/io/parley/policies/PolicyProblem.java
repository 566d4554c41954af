package io.parley.policies;

import java.util.List;

/**
 * What is wrong with one clause, and what to do.
 *
 * @param key of the clause
 * @param messageKey key of the translations
 */
public record PolicyProblem(String key, String messageKey, List<Object> arguments) {

    public PolicyProblem {
        arguments = List.copyOf(arguments);
    }
}
