package io.parley.documents.clauses.reading;

import io.parley.documents.clauses.text.PaperLanguage;
import io.parley.documents.clauses.text.Sentence;
import io.parley.documents.clauses.text.Sentences;
import io.parley.documents.clauses.text.SourceText;
import java.util.List;

/**
 * A document ready to be searched.
 *
 * @param sentences what it says, put together across lines
 * @param lines the same line by line, for tables
 */
public record Paper(
        String name, PaperKind kind, PaperLanguage language, List<Sentence> sentences, List<Sentence> lines) {

    public static Paper of(SourceText source) {
        var language = PaperLanguage.of(source);
        return new Paper(
                source.name(),
                PaperKind.of(source),
                language,
                Sentences.of(source, language),
                Sentences.lines(source, language));
    }

    /** The sentence with its heading and its neighbours: what it is about. */
    public String around(Sentence sentence) {
        return sentence.heading() + " | " + at(sentence.place() - 1) + " | " + sentence.text() + " | "
                + at(sentence.place() + 1);
    }

    /** The text of the sentence behind it, if it stands under the same heading. */
    public String after(Sentence sentence) {
        return after(sentence, 1);
    }

    /** @param steps how many sentences behind it */
    public String after(Sentence sentence, int steps) {
        int place = sentence.place() + steps;
        return place < sentences.size() && sentences.get(place).heading().startsWith(sentence.heading())
                ? sentences.get(place).text()
                : "";
    }

    private String at(int place) {
        return place < 0 || place >= sentences.size()
                ? ""
                : sentences.get(place).text();
    }
}
