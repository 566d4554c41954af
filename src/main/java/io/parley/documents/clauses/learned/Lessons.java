package io.parley.documents.clauses.learned;

import io.parley.documents.clauses.text.PaperLanguage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was learned from the example sentences of a language, {@code clauses/examples/*.tsv}. Learning takes some seconds:
 * it is done once, when the first document of the language is read.
 *
 * @param sentences what a sentence says in words
 * @param numbers what a number in a sentence is
 */
record Lessons(Likelihoods sentences, Likelihoods numbers) {

    private static final Map<PaperLanguage, Lessons> LEARNED = new ConcurrentHashMap<>();

    static Lessons of(PaperLanguage language) {
        return LEARNED.computeIfAbsent(language, unlearned -> learn(examples(unlearned)));
    }

    static Lessons learn(List<Example> examples) {
        return new Lessons(
                new Likelihoods(examples.stream().map(Example::sentence).toList()),
                new Likelihoods(examples.stream()
                        .flatMap(example -> example.eachNumber().stream())
                        .toList()));
    }

    /** The first line names the columns. */
    static List<Example> examples(PaperLanguage language) {
        var file = "/clauses/examples/" + language.name().toLowerCase(Locale.ROOT) + ".tsv";
        var content = Objects.requireNonNull(Lessons.class.getResourceAsStream(file), file);
        try (var lines = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> Example.of(List.of(line.split("\t", -1)), language))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
