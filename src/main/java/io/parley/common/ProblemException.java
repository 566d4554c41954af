package io.parley.common;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A broken rule that a person can mend: the message key says, in the reader's language, what happened and what to do. */
public class ProblemException extends RuntimeException {

    private final String key;
    private final List<Object> arguments;

    /**
     * @param key key in the translations
     * @param arguments values for its placeholders, in order
     */
    public ProblemException(String key, @Nullable Object... arguments) {
        super(key + Arrays.toString(arguments));
        this.key = key;
        this.arguments = Arrays.stream(arguments)
                .map(argument -> argument == null ? "" : argument)
                .toList();
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
