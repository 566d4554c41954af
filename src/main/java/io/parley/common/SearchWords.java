package io.parley.common;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody searches for: up to five words, all of which must occur, wherever in a word they begin. Words in quotation marks
 * count as one. Nothing typed is ever an operator: what a database reads as one is taken out of its query, and what it finds
 * is looked at once more here, so that every database finds the same.
 */
public final class SearchWords {

    /** More than that is no search but a text; the rest is ignored. */
    private static final int MOST_CHARACTERS = 200;

    private static final int MOST_WORDS = 5;
    /** Of a full-text index by pairs of characters, which Chinese needs. */
    private static final int SHORTEST_RUN = 2;

    /** MySQL refuses longer phrases; where a phrase stands, its parts stand too. */
    private static final int LONGEST_RUN = 20;

    private static final int AROUND = 90;
    /** A page may hold a letter thousands of times. */
    private static final int MOST_LOOKED_AT = 200;

    private static final Pattern WORD = Pattern.compile("[\"“”]([^\"“”]+)[\"“”]?|([^\\s\\u3000\"“”]+)");
    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{Nd}]{" + SHORTEST_RUN + "," + LONGEST_RUN + "}");
    /** Control characters, and halves of characters, which would find every other half. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");

    private final List<String> words;
    private final @Nullable Pattern pattern;

    private SearchWords(List<String> words) {
        this.words = List.copyOf(words);
        this.pattern = words.isEmpty()
                ? null
                : Pattern.compile(
                        words.stream()
                                .sorted(Comparator.comparingInt(String::length).reversed())
                                .map(Pattern::quote)
                                .collect(Collectors.joining("|")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    public static SearchWords of(String typed) {
        var words = new ArrayList<String>();
        var matcher = WORD.matcher(UNPRINTABLE.matcher(cut(typed)).replaceAll(" "));
        while (matcher.find() && words.size() < MOST_WORDS) {
            var quoted = matcher.group(1);
            var word = SPACE.matcher(quoted == null ? matcher.group(2) : quoted)
                    .replaceAll(" ")
                    .strip();
            if (!word.isEmpty()) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return new SearchWords(words.stream().distinct().toList());
    }

    /** Never in the middle of a character. */
    private static String cut(String typed) {
        return typed.length() <= MOST_CHARACTERS
                ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, typed.codePointCount(0, MOST_CHARACTERS) - 1));
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * The pattern of a word for SQL's LIKE with {@code !} as escape character, on text in lower case.
     *
     * @param position from 0 to 4; matches everything where there is no such word
     */
    public String like(int position) {
        return position < words.size()
                ? "%"
                        + words.get(position)
                                .replace("!", "!!")
                                .replace("%", "!%")
                                .replace("_", "!_") + "%"
                : "%";
    }

    /**
     * What an index by pairs of characters can be asked for, in MySQL's boolean mode: only letters and digits, each run of them
     * as a phrase that must occur. It never leaves out what {@link #occurIn} accepts; it is empty when no run is long enough.
     */
    public String indexQuery() {
        return words.stream()
                .flatMap(word -> RUN.matcher(word).results().map(run -> "+\"" + run.group() + "\""))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** Whether all of them occur in the texts together. */
    public boolean occurIn(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(lower::contains);
    }

    /** A few words around the place where most of them stand together. */
    public Excerpt excerpt(String text) {
        if (pattern == null) {
            return new Excerpt(List.of());
        }
        var line = SPACE.matcher(text).replaceAll(" ").strip();
        int densest = densest(pattern, line);
        int start = wordStart(line, Math.max(0, densest - AROUND));
        int end = wordEnd(line, Math.min(line.length(), densest + 2 * AROUND));
        return new Excerpt(pieces(
                pattern, (start > 0 ? "… " : "") + line.substring(start, end) + (end < line.length() ? " …" : "")));
    }

    private static int densest(Pattern pattern, String line) {
        var found = pattern.matcher(line).results().limit(MOST_LOOKED_AT).toList();
        int best = 0;
        long most = 0;
        for (var match : found) {
            long together = found.stream()
                    .filter(other -> other.start() >= match.start() && other.start() < match.start() + 2 * AROUND)
                    .map(other -> other.group().toLowerCase(Locale.ROOT))
                    .distinct()
                    .count();
            if (together > most) {
                most = together;
                best = match.start();
            }
        }
        return best;
    }

    /** Begins with a whole word, if one begins near; never in the middle of a character. */
    private static int wordStart(String line, int near) {
        int space = near == 0 ? -1 : line.indexOf(' ', near);
        if (space >= 0 && space < near + LONGEST_RUN) {
            return space + 1;
        }
        return near > 0 && Character.isLowSurrogate(line.charAt(near)) ? near - 1 : near;
    }

    private static int wordEnd(String line, int near) {
        if (near == line.length()) {
            return near;
        }
        int space = line.lastIndexOf(' ', near);
        if (space > near - LONGEST_RUN) {
            return space;
        }
        return Character.isLowSurrogate(line.charAt(near)) ? near - 1 : near;
    }

    private static List<Excerpt.Piece> pieces(Pattern pattern, String text) {
        var pieces = new ArrayList<Excerpt.Piece>();
        var matcher = pattern.matcher(text);
        int done = 0;
        while (matcher.find()) {
            if (matcher.start() > done) {
                pieces.add(new Excerpt.Piece(text.substring(done, matcher.start()), false));
            }
            pieces.add(new Excerpt.Piece(matcher.group(), true));
            done = matcher.end();
        }
        if (done < text.length()) {
            pieces.add(new Excerpt.Piece(text.substring(done), false));
        }
        return pieces;
    }

    /** A piece of a text in which what was searched for stands out. */
    public record Excerpt(List<Piece> pieces) {

        public Excerpt {
            pieces = List.copyOf(pieces);
        }

        /** @param found whether it is one of the words */
        public record Piece(String text, boolean found) {}

        public String text() {
            return pieces.stream().map(Piece::text).collect(Collectors.joining());
        }
    }
}
