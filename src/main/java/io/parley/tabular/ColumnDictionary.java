package io.parley.tabular;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * What headings mean: phrases of several languages for each meaning. A phrase with several meanings (an "Item" may be a
 * code or a name) takes the first that no other column claims more clearly.
 *
 * @param <M> the meanings
 */
public final class ColumnDictionary<M extends Enum<M>> {

    private static final int EXACT = 10;
    private static final int CONTAINED = 5;

    private final Map<String, List<M>> meanings = new LinkedHashMap<>();

    private record Candidate<M>(int column, M meaning, int preference, int points, int phraseLength) {}

    /** Columns of one heading row with what they mean. */
    record Assignment<M>(Map<Integer, M> columns, int points) {}

    /**
     * @param file on the class path, lines such as {@code CODE, NAME: item | 项目}; {@code #} begins a remark
     * @throws IllegalArgumentException if a line names no meaning
     */
    public static <M extends Enum<M>> ColumnDictionary<M> read(Class<M> meanings, String file) {
        var words = new ColumnDictionary<M>();
        try (var content = Objects.requireNonNull(ColumnDictionary.class.getResourceAsStream(file), file)) {
            new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(": ", 2))
                    .forEach(parts -> words.addAny(
                            Arrays.stream(parts[0].split(", "))
                                    .map(meaning -> Enum.valueOf(meanings, meaning))
                                    .toList(),
                            parts[1].split(" \\| ")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
        return words;
    }

    /** Adds phrases that mean just this. */
    public ColumnDictionary<M> add(M meaning, String... phrases) {
        return addAny(List.of(meaning), phrases);
    }

    /** Adds phrases that mean the first of these which is still free. */
    public ColumnDictionary<M> addAny(List<M> inOrder, String... phrases) {
        for (String phrase : phrases) {
            meanings.put(HeadingText.words(phrase), List.copyOf(inOrder));
        }
        return this;
    }

    /** Gives each heading at most one meaning and each meaning at most one column, the clearest first. */
    Assignment<M> assign(List<String> headings) {
        List<Candidate<M>> candidates = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            candidates.addAll(candidates(column, headings.get(column)));
        }
        candidates.sort(Comparator.<Candidate<M>>comparingInt(candidate -> -candidate.points())
                .thenComparingInt(candidate -> candidate.preference())
                .thenComparingInt(candidate -> -candidate.phraseLength())
                .thenComparingInt(Candidate::column));
        Map<Integer, M> columns = new TreeMap<>();
        Set<M> taken = new HashSet<>();
        int points = 0;
        for (Candidate<M> candidate : candidates) {
            if (!columns.containsKey(candidate.column()) && taken.add(candidate.meaning())) {
                columns.put(candidate.column(), candidate.meaning());
                points += candidate.points();
            }
        }
        return new Assignment<>(columns, points);
    }

    private List<Candidate<M>> candidates(int column, String heading) {
        String main = HeadingText.mainWords(heading);
        String all = HeadingText.words(heading);
        if (main.isEmpty() || main.length() > 60) {
            return List.of();
        }
        List<M> exact = meanings.getOrDefault(all, meanings.getOrDefault(main, List.of()));
        if (!exact.isEmpty()) {
            return candidates(column, exact, EXACT, main.length());
        }
        // In the order of the dictionary: by the hash of an enum it would change from start to start.
        Map<M, Candidate<M>> best = new LinkedHashMap<>();
        for (Map.Entry<String, List<M>> entry : meanings.entrySet()) {
            String phrase = entry.getKey();
            if (phrase.length() >= 2 && HeadingText.contains(main, phrase)) {
                for (Candidate<M> candidate : candidates(column, entry.getValue(), CONTAINED, phrase.length())) {
                    best.merge(candidate.meaning(), candidate, (a, b) -> a.phraseLength() >= b.phraseLength() ? a : b);
                }
            }
        }
        int longest =
                best.values().stream().mapToInt(Candidate::phraseLength).max().orElse(0);
        // A longer phrase says more: "total price" beats "price" for the same heading.
        return best.values().stream()
                .filter(candidate -> candidate.phraseLength() == longest)
                .toList();
    }

    private List<Candidate<M>> candidates(int column, List<M> inOrder, int points, int length) {
        List<Candidate<M>> result = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            result.add(new Candidate<>(column, inOrder.get(i), inOrder.size() == 1 ? 0 : i + 1, points, length));
        }
        return result;
    }
}
