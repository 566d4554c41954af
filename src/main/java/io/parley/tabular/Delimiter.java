package io.parley.tabular;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The separator of a text table.
 *
 * @param separator comma, semicolon, tab or bar
 * @param declarationLines 1 if the first line is a spreadsheet's {@code sep=;} and no row of the table
 */
record Delimiter(char separator, int declarationLines) {

    private static final List<Character> CANDIDATES = List.of(',', ';', '\t', '|');
    private static final Pattern DECLARATION = Pattern.compile("^\"?sep=([,;\\t|])\"?\\R", Pattern.CASE_INSENSITIVE);
    private static final int LINES_READ = 200;

    /** The candidate that splits most lines into the same number of most fields. */
    static Delimiter of(String text) {
        Matcher declared = DECLARATION.matcher(text);
        if (declared.find()) {
            return new Delimiter(declared.group(1).charAt(0), 1);
        }
        char best = ',';
        long bestScore = 0;
        for (char candidate : CANDIDATES) {
            long score = score(text, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return new Delimiter(best, 0);
    }

    private static long score(String text, char candidate) {
        Map<Integer, Integer> linesByCount = new HashMap<>();
        boolean quoted = false;
        int count = 0;
        int lines = 0;
        for (int i = 0; i < text.length() && lines < LINES_READ; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == candidate && !quoted) {
                count++;
            } else if (c == '\n' && !quoted) {
                linesByCount.merge(count, 1, Integer::sum);
                count = 0;
                lines++;
            }
        }
        linesByCount.merge(count, 1, Integer::sum);
        return linesByCount.entrySet().stream()
                .mapToLong(entry -> (long) entry.getKey() * entry.getValue())
                .max()
                .orElse(0);
    }
}
