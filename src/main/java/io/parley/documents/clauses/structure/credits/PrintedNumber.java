package io.parley.documents.clauses.structure.credits;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A number in a row of a table.
 *
 * @param percent whether it has the sign
 */
record PrintedNumber(BigDecimal value, boolean percent, int start, int end) {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.])(\\d{1,3}(?:\\.\\d{1,5})?)(?:(%)|(?![\\d.]*\\d))");

    static boolean areIn(String text) {
        return NUMBER.matcher(text).find();
    }

    static List<PrintedNumber> in(String text) {
        var numbers = new ArrayList<PrintedNumber>();
        var matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(new PrintedNumber(
                    new BigDecimal(matcher.group(1)), matcher.group(2) != null, matcher.start(), matcher.end()));
        }
        return numbers;
    }
}
