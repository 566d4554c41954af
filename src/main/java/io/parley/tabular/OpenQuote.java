package io.parley.tabular;

import java.util.OptionalInt;

/**
 * Finds a quotation mark that opens a field and is never properly closed. A lenient parser would swallow the following
 * lines into one cell and lose them without a word.
 */
final class OpenQuote {

    private OpenQuote() {}

    /** @return the line (from 1) on which the field began */
    static OptionalInt find(String text, char separator) {
        int line = 1;
        boolean fieldStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && fieldStart) {
                int end = closing(text, i);
                if (end < 0 || !endsField(text, end + 1, separator)) {
                    return OptionalInt.of(line);
                }
                line += linesBetween(text, i, end);
                i = end;
                fieldStart = false;
            } else {
                fieldStart = c == separator || c == '\n' || c == '\r';
                if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
                    line++;
                }
            }
        }
        return OptionalInt.empty();
    }

    private static int closing(String text, int open) {
        for (int i = open + 1; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    i++;
                } else {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean endsField(String text, int index, char separator) {
        return index >= text.length()
                || text.charAt(index) == separator
                || text.charAt(index) == '\n'
                || text.charAt(index) == '\r';
    }

    private static int linesBetween(String text, int from, int to) {
        return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
    }
}
