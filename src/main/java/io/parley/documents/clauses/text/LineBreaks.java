package io.parley.documents.clauses.text;

import java.util.List;
import java.util.regex.Pattern;

/** Tells whether a printed line goes on in the next one, from how it ends, how the next begins and where the margin is. */
final class LineBreaks {

    static final String HAN_NUMBER =
            "第[一二三四五六七八九十百]{1,4}[条章节]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|（\\d{1,2}）(?![日天年月个元小分周%])";
    static final String BULLET = "[•▪●◦·*\uf0b7\uf0a7‣-]\\s";
    private static final Pattern BEGINS =
            Pattern.compile("\\s*(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]?\\s+[\\p{Lu}\"“]|[A-Z]\\.\\d{0,2}\\s"
                    + "|\\p{Lu}[\\p{L}\\d /&'(),-]{2,40}:\\s+\\S|\\p{IsHan}{2,10}[:：]|\\((?:[a-zA-Z]|[ivx]{2,4})\\)\\s|"
                    + BULLET + "|" + HAN_NUMBER
                    + "|\\d{1,2}(?:\\.\\d{1,2}){0,2}[、.]?\\s*\\p{IsHan}(?<![年月日天个周小元分])).*");
    private static final Pattern UNFINISHED = Pattern.compile(
            ".*(?:,|，|、|\\b(?:and|or|of|the|to|in|for|by|a|an|with|any|at|on|per|is|are|not|be|than|from|within|least|after|before|every|next|first|each|that|which|as|shall|will|may|must))\\s*");
    private static final Pattern ROW_ENDS = Pattern.compile(
            ".*(?:(?i:included|add-on|optional|available|roadmap|partner|standard|supported)|\\d%|\\d\\.\\d{2})\\s*");
    private static final Pattern COLUMNS = Pattern.compile("\\S\\s{3,}\\S");
    private static final int LONGEST_HEADING = 60;
    static final int USUAL_LINE = 80;
    private static final int NEAR_MARGIN_PERCENT = 74;
    private static final int NARROWEST = 20;

    private LineBreaks() {}

    /** The length most full lines have; rows of tables may be wider. */
    static int margin(List<String> lines) {
        int[] lengths = lines.stream()
                .filter(line -> !COLUMNS.matcher(line.strip()).find())
                .mapToInt(String::length)
                .filter(length -> length >= NARROWEST)
                .sorted()
                .toArray();
        return lengths.length == 0 ? USUAL_LINE : lengths[Math.min(lengths.length - 1, lengths.length * 9 / 10)];
    }

    static boolean goesOn(String line, String next, int margin) {
        if (UNFINISHED.matcher(line).matches() && !next.strip().matches(BULLET + ".*")) {
            return true;
        }
        if (BEGINS.matcher(next).matches() || line.matches(".*[:：;；]\\s*(?:and|or|以及|或|和)?\\s*")) {
            return false;
        }
        char first = next.strip().charAt(0);
        if (Character.isLowerCase(first)) {
            return !ROW_ENDS.matcher(line).matches() || !ROW_ENDS.matcher(next).matches();
        }
        return line.length() * 100 >= margin * NEAR_MARGIN_PERCENT
                && !(ROW_ENDS.matcher(line).matches() && Character.isUpperCase(first));
    }

    static boolean isHeading(String text) {
        var stripped = text.strip();
        return stripped.length() <= LONGEST_HEADING
                && !stripped.contains("\n")
                && !stripped.matches(".*[.;:,。；：，%].?")
                && !stripped.matches(".*\\d\\s*%?$")
                && !ROW_ENDS.matcher(stripped).matches();
    }
}
