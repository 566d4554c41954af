package io.parley.documents.clauses.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Text made easy to compare, which remembers where each of its characters came from: small letters, plain punctuation, one
 * blank for any white space and none beside an ideograph.
 */
public final class NormalText {

    private final String original;
    private final String text;
    /** For each character of the text, and for its end, the place in the original. */
    private final int[] origin;

    private NormalText(String original, String text, int[] origin) {
        this.original = original;
        this.text = text;
        this.origin = origin;
    }

    public static NormalText of(String original) {
        var text = new StringBuilder(original.length());
        int[] origin = new int[original.length() + 1];
        boolean gap = false;
        for (int i = 0; i < original.length(); i++) {
            char here = original.charAt(i);
            if (Character.isWhitespace(here) || here == '\u00a0' || here == '\u3000' || here == '\u00ad') {
                gap = true;
                continue;
            }
            char plain = plain(here);
            if (gap && !text.isEmpty() && separates(text.charAt(text.length() - 1), plain, original, i)) {
                origin[text.length()] = i - 1;
                text.append(' ');
            }
            gap = false;
            origin[text.length()] = i;
            text.append(plain);
        }
        origin[text.length()] = original.length();
        return new NormalText(original, text.toString(), Arrays.copyOf(origin, text.length() + 1));
    }

    /** A word hyphenated at the end of a line goes on in the next one. */
    private static boolean separates(char before, char after, String original, int place) {
        if (wide(before) || wide(after)) {
            return false;
        }
        return before != '-' || !Character.isLetter(after) || original.charAt(place - 1) != '\n';
    }

    private static boolean wide(char character) {
        return Character.isIdeographic(character) || "。、《》".indexOf(character) >= 0;
    }

    private static char plain(char character) {
        return switch (character) {
            case '’', '‘', '`', '´' -> '\'';
            case '“', '”', '「', '」' -> '"';
            case '–', '—', '−', '‐', '‑', '－' -> '-';
            case '£', '€' -> '$'; // one offer has one currency
            case '×', '✕', '╳' -> 'x';
            case '～', '〜' -> '~';
            default -> character < 0x80 ? Character.toLowerCase(character) : folded(character);
        };
    }

    private static char folded(char character) {
        if (character >= 0x4e00 && character <= 0x9fff) {
            return character;
        }
        var folded = Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFKC);
        return Character.toLowerCase(folded.length() == 1 ? folded.charAt(0) : character);
    }

    /** The same with every match rewritten; what it came from stays known. */
    NormalText replacing(Pattern pattern, Function<MatchResult, String> rewriting) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return this;
        }
        var rewritten = new StringBuilder(text.length());
        int[] places = new int[text.length() * 2 + 64];
        int copied = 0;
        do {
            copy(copied, matcher.start(), rewritten, places);
            var by = rewriting.apply(matcher.toMatchResult());
            if (rewritten.length() + by.length() + text.length() - matcher.end() + 1 > places.length) {
                places = Arrays.copyOf(places, places.length * 2 + by.length());
            }
            Arrays.fill(places, rewritten.length(), rewritten.length() + by.length(), origin[matcher.start()]);
            rewritten.append(by);
            copied = matcher.end();
        } while (matcher.find());
        copy(copied, text.length(), rewritten, places);
        places[rewritten.length()] = original.length();
        return new NormalText(original, rewritten.toString(), Arrays.copyOf(places, rewritten.length() + 1));
    }

    private void copy(int from, int to, StringBuilder rewritten, int[] places) {
        System.arraycopy(origin, from, places, rewritten.length(), to - from);
        rewritten.append(text, from, to);
    }

    public String text() {
        return text;
    }

    /** What stood between two places of the text, white space and all. */
    String exact(int start, int end) {
        return original.substring(origin[start], Math.max(origin[start], origin[end]));
    }

    /** The exact words between two places of the text, on one line. */
    public String words(int start, int end) {
        return exact(start, end).replaceAll("\\s+", " ").strip();
    }

    /** All the words. */
    public String words() {
        return words(0, text.length());
    }
}
