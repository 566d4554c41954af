package io.parley.documents.clauses.structure.credits;

import io.parley.documents.clauses.reading.Paper;
import io.parley.documents.clauses.text.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table of credits that lies on its side: a row of stretches of availability, and a row with a credit for each. */
final class CreditColumns {

    private static final String SHARE = "\\d{2,3}(?:\\.\\d{1,5})?";
    private static final String SIGN = "(?:<=?|>=?|≤|≥|≦|≧|=)";
    private static final Pattern STRETCH = Pattern.compile("(?<![\\d.])(?<one>" + SHARE + ")%? ?(?:" + SIGN
            + "[\\p{L}() ]{0,12}" + SIGN
            + "|(?:\\(incl\\w*\\.?\\) )?(?:-|~|to|up to|至|到)(?: (?:less than|below|under)|不足|低于)?) ?(?<two>"
            + SHARE + ")%?"
            + "|(?:<|\\b(?:below|under|less than|lower than)|(?<!不)(?:低于|小于)|不足) ?(?<below>" + SHARE + ")%"
            + "|(?<![\\d.])(?<upTo>" + SHARE + ")%(?:以下| (?:or|and) (?:less|lower|below))");
    private static final Pattern PERCENT = Pattern.compile("(?<![\\d.])(?<pct>\\d{1,3}(?:\\.\\d+)?)%");
    private static final Pattern OPEN = Pattern.compile("<(?!=)|>(?!=)|less than|below|under|不足|低于");
    private static final Pattern CREDIT_WORD = Pattern.compile(
            "credit|allowance|rebate|compensation|reduction|refund|back|off\\b|discount|deduct|赔|补偿|抵扣|减免|返还|扣减|比例|退");
    private static final BigDecimal WHOLE = new BigDecimal(100);
    private static final int REACH = 3;
    private static final int LONGEST = 160;

    private CreditColumns() {}

    /** The tiers of the first such table; empty if there is none. */
    static List<CreditRow> in(Paper paper) {
        var lines = paper.lines();
        for (int i = 0; i < lines.size(); i++) {
            var stretches = stretches(lines.get(i).text());
            for (int row = i + 1; stretches.size() > 1 && row <= Math.min(i + REACH, lines.size() - 1); row++) {
                var credits = credits(lines.get(row).text());
                if (credits.size() == stretches.size() && isAboutCredits(paper, i, row)) {
                    return rows(stretches, credits, lines.get(i), lines.get(row));
                }
            }
        }
        return List.of();
    }

    /** Nothing but stretches may be given in percent; otherwise each row has its own credit. */
    private static List<MatchedStretch> stretches(String text) {
        var found = new ArrayList<MatchedStretch>();
        var stretch = STRETCH.matcher(text);
        var rest = new StringBuilder();
        while (text.length() <= LONGEST && stretch.find()) {
            MatchedStretch.of(stretch).ifPresent(found::add);
            stretch.appendReplacement(rest, "");
        }
        stretch.appendTail(rest);
        return PERCENT.matcher(rest).find() ? List.of() : found;
    }

    private static List<BigDecimal> credits(String text) {
        return STRETCH.matcher(text).find()
                ? List.of()
                : PERCENT.matcher(text)
                        .results()
                        .map(credit -> new BigDecimal(credit.group(1)))
                        .filter(credit -> credit.signum() > 0 && credit.compareTo(WHOLE) <= 0)
                        .toList();
    }

    private static boolean isAboutCredits(Paper paper, int from, int row) {
        for (int i = Math.max(0, from - REACH); i <= row; i++) {
            if (CREDIT_WORD.matcher(paper.lines().get(i).text()).find()) {
                return true;
            }
        }
        return false;
    }

    private static List<CreditRow> rows(
            List<MatchedStretch> stretches, List<BigDecimal> credits, Sentence above, Sentence below) {
        var words = above.words().words(0, above.text().length()) + " "
                + below.words().words(0, below.text().length());
        var quote = new Sentence.Quotation(
                above.page(), words.replaceAll("\\s+", " ").strip());
        var rows = new ArrayList<CreditRow>();
        for (int i = 0; i < stretches.size(); i++) {
            var stretch = stretches.get(i);
            rows.add(new CreditRow(stretch.from(), stretch.to(), stretch.toInclusive(), credits.get(i), above, quote));
        }
        return rows;
    }

    /** @param from absent when the column only says below */
    private record MatchedStretch(
            @org.jspecify.annotations.Nullable BigDecimal from, BigDecimal to, boolean toInclusive) {

        static Optional<MatchedStretch> of(Matcher found) {
            for (var name : List.of("below", "upTo")) {
                if (found.group(name) != null) {
                    return Optional.of(new MatchedStretch(null, new BigDecimal(found.group(name)), false));
                }
            }
            var one = new BigDecimal(found.group("one"));
            var two = new BigDecimal(found.group("two"));
            return one.compareTo(two) == 0 || one.max(two).compareTo(WHOLE) >= 0
                    ? Optional.empty()
                    : Optional.of(new MatchedStretch(
                            one.min(two),
                            one.max(two),
                            !OPEN.matcher(found.group()).find()));
        }
    }
}
