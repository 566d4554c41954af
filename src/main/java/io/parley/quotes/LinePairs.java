package io.parley.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * Finds which line of one round is which of the next. Papers renumber and reword their lines, so the surest sign goes
 * first: code and words, then the provider's code, then the words; a running number that the product gave says nothing.
 */
final class LinePairs {

    private static final Pattern GIVEN_NUMBER = Pattern.compile("L\\d+");
    private static final List<BiPredicate<QuoteLineDraft, QuoteLineDraft>> SIGNS = List.of(
            (one, other) -> sameCode(one, other) && sameWords(one, other) && samePlace(one, other),
            (one, other) -> sameCode(one, other) && sameWords(one, other),
            (one, other) -> sameCode(one, other) && isProvidersCode(one) && one.kind() == other.kind(),
            (one, other) -> sameWords(one, other) && one.kind() == other.kind());

    private final List<QuoteLineDraft> left;
    private final List<QuoteLineDraft> added;
    private final List<LineChange> pairs = new ArrayList<>();

    private LinePairs(List<QuoteLineDraft> before, List<QuoteLineDraft> after) {
        this.left = new ArrayList<>(before);
        this.added = new ArrayList<>(after);
    }

    /** Every line of both rounds once: those of the later round in its order, then those it no longer has. */
    static List<LineChange> of(List<QuoteLineDraft> before, List<QuoteLineDraft> after) {
        var pairs = new LinePairs(before, after);
        SIGNS.forEach(pairs::match);
        var all = new ArrayList<LineChange>();
        var matched = new ArrayList<>(pairs.pairs);
        for (var line : after) {
            all.add(matched.stream()
                    .filter(pair -> pair.after() == line)
                    .findFirst()
                    .orElseGet(() -> new LineChange(null, line)));
        }
        pairs.left.forEach(line -> all.add(new LineChange(line, null)));
        return all;
    }

    private void match(BiPredicate<QuoteLineDraft, QuoteLineDraft> sign) {
        for (var line : List.copyOf(added)) {
            left.stream()
                    .filter(earlier -> sign.test(earlier, line))
                    .findFirst()
                    .ifPresent(earlier -> {
                        pairs.add(new LineChange(earlier, line));
                        removeSame(left, earlier);
                        removeSame(added, line);
                    });
        }
    }

    /** Equal lines may stand twice on a paper; only the very one is taken. */
    private static void removeSame(List<QuoteLineDraft> lines, QuoteLineDraft line) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) == line) {
                lines.remove(i);
                return;
            }
        }
    }

    private static boolean sameCode(QuoteLineDraft one, QuoteLineDraft other) {
        return key(one.code()).equals(key(other.code()));
    }

    private static boolean sameWords(QuoteLineDraft one, QuoteLineDraft other) {
        return key(one.description()).equals(key(other.description()));
    }

    private static boolean samePlace(QuoteLineDraft one, QuoteLineDraft other) {
        return one.kind() == other.kind()
                && one.month() == other.month()
                && java.util.Objects.equals(one.site(), other.site());
    }

    private static boolean isProvidersCode(QuoteLineDraft line) {
        return !GIVEN_NUMBER.matcher(line.code()).matches();
    }

    private static String key(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
