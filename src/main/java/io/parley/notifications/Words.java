package io.parley.notifications;

import java.util.List;
import java.util.stream.Collectors;

/** The words that fill a text's placeholders, in one column. */
final class Words {

    private static final String SEPARATOR = "\u001f";

    private Words() {}

    /** What somebody wrote cannot pass for several words. */
    static String joined(List<String> words) {
        return words.stream().map(word -> word.replace(SEPARATOR, " ")).collect(Collectors.joining(SEPARATOR));
    }

    static List<String> apart(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split(SEPARATOR, -1));
    }
}
