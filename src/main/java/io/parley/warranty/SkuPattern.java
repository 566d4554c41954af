package io.parley.warranty;

import java.text.Normalizer;
import java.util.Locale;

/**
 * SKUs a policy speaks of: {@code *} stands for any characters, {@code ?} for one, everything else for itself in whatever
 * case.
 *
 * @param text as written
 */
public record SkuPattern(String text) {

    private static final int ANY = '*';
    private static final int ONE = '?';

    /** @param text not blank */
    public SkuPattern {
        text = text.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A pattern says which SKUs it means");
        }
    }

    /** Goes back to the last star only, so that the time does not grow with their number. */
    public boolean matches(String sku) {
        int[] pattern = plain(text).codePoints().toArray();
        int[] letters = plain(sku).codePoints().toArray();
        int at = 0;
        int star = -1;
        int afterStar = 0;
        int letter = 0;
        while (letter < letters.length) {
            if (at < pattern.length && pattern[at] == ANY) {
                star = at++;
                afterStar = letter;
            } else if (at < pattern.length && (pattern[at] == ONE || pattern[at] == letters[letter])) {
                at++;
                letter++;
            } else if (star >= 0) {
                at = star + 1;
                letter = ++afterStar;
            } else {
                return false;
            }
        }
        while (at < pattern.length && pattern[at] == ANY) {
            at++;
        }
        return at == pattern.length;
    }

    /** Characters that stand for themselves: of several patterns the one with most of them is meant. */
    public int literals() {
        return (int) plain(text)
                .codePoints()
                .filter(point -> point != ANY && point != ONE)
                .count();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    }
}
