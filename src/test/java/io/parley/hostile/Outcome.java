package io.parley.hostile;

import io.parley.common.ProblemException;
import io.parley.common.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What became of a file, and the words in which a person learns it.
 *
 * @param kind such as {@code refused}, as in the table
 * @param words in English, one sentence or fact each
 */
record Outcome(String kind, List<String> words) {

    static final String REFUSED = "refused";

    private static final Set<Integer> INVISIBLE = Set.of((int) Character.CONTROL, (int) Character.FORMAT);

    static Outcome refused(ProblemException problem) {
        return new Outcome(REFUSED, List.of(inWords(problem.key(), problem.arguments())));
    }

    /** In English; the other languages must have words of their own. */
    static String inWords(String key, Object... arguments) {
        String english = Texts.of(Locale.ENGLISH).get(key, arguments);
        for (Locale language : Texts.languages()) {
            String text = Texts.of(language).get(key, arguments);
            if (text.startsWith("!") || !language.equals(Locale.ENGLISH) && text.equals(english)) {
                throw new AssertionError(key + " has no words in " + language);
            }
        }
        return english;
    }

    /** One fact a line; what cannot be seen in a table is written as Java writes it. */
    String text() {
        return words.stream().map(Outcome::visible).collect(Collectors.joining("\n"));
    }

    private static String visible(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (INVISIBLE.contains(Character.getType(point))) {
                shown.append("\\u%04x".formatted(point));
            } else {
                shown.appendCodePoint(point);
            }
        });
        return shown.toString();
    }
}
