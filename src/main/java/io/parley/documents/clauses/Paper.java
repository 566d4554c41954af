package io.parley.documents.clauses;

import java.util.List;

/**
 * A document ready to be searched.
 *
 * @param sentences what it says, put together across lines
 * @param lines the same line by line, for tables
 */
record Paper(String name, PaperKind kind, PaperLanguage language, List<Sentence> sentences, List<Sentence> lines) {

    static Paper of(SourceText source) {
        var language = PaperLanguage.of(source);
        return new Paper(
                source.name(),
                PaperKind.of(source),
                language,
                Sentences.of(source, language),
                Sentences.lines(source, language));
    }

    /** The sentence with its heading and its neighbours: what it is about. */
    String around(Sentence sentence) {
        return sentence.heading() + " | " + at(sentence.place() - 1) + " | " + sentence.text() + " | "
                + at(sentence.place() + 1);
    }

    private String at(int place) {
        return place < 0 || place >= sentences.size()
                ? ""
                : sentences.get(place).text();
    }
}
