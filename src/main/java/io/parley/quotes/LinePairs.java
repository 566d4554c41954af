package io.parley.quotes;

import io.parley.terms.Pairing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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

    private LinePairs() {}

    /** Every line of both rounds once: those of the later round in its order, then those it no longer has. */
    static List<LineChange> of(List<QuoteLineDraft> before, List<QuoteLineDraft> after) {
        var pairing = Pairing.of(before, after, SIGNS);
        var all = new ArrayList<LineChange>();
        for (var line : after) {
            all.add(pairing.pairs().stream()
                    .filter(pair -> pair.after() == line)
                    .findFirst()
                    .map(pair -> new LineChange(pair.before(), line))
                    .orElseGet(() -> new LineChange(null, line)));
        }
        pairing.onlyBefore().forEach(line -> all.add(new LineChange(line, null)));
        return all;
    }

    private static boolean sameCode(QuoteLineDraft one, QuoteLineDraft other) {
        return key(one.code()).equals(key(other.code()));
    }

    private static boolean sameWords(QuoteLineDraft one, QuoteLineDraft other) {
        return key(one.description()).equals(key(other.description()));
    }

    private static boolean samePlace(QuoteLineDraft one, QuoteLineDraft other) {
        return one.kind() == other.kind() && one.month() == other.month() && Objects.equals(one.site(), other.site());
    }

    private static boolean isProvidersCode(QuoteLineDraft line) {
        return !GIVEN_NUMBER.matcher(line.code()).matches();
    }

    private static String key(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
