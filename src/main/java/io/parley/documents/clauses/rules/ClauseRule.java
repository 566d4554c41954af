package io.parley.documents.clauses.rules;

import io.parley.documents.clauses.reading.Finding;
import io.parley.documents.clauses.reading.Paper;
import io.parley.documents.clauses.text.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One way contracts say a thing.
 *
 * @param find the words; the first pattern that is found counts
 * @param unless words in the same part of the sentence, between semicolons, with which it means something else
 * @param unlessBefore the same, shortly before what is found
 * @param unlessAfter the same, shortly after it
 * @param with words that must stand in the sentence, its heading or its neighbours
 */
record ClauseRule(
        List<Pattern> find,
        @Nullable Pattern unless,
        @Nullable Pattern unlessBefore,
        @Nullable Pattern unlessAfter,
        @Nullable Pattern with,
        ValueTemplate value,
        double confidence) {

    private static final int SHORTLY = 70;
    private static final double BY_HEADING = 0.08;

    Optional<Finding> read(String key, Paper paper, Sentence sentence) {
        var text = sentence.text();
        for (var pattern : find) {
            var matcher = pattern.matcher(text);
            while (matcher.find()) {
                if (fits(matcher, text)
                        && (with == null || with.matcher(paper.around(sentence)).find())) {
                    return value.fill(matcher, sentence)
                            .map(filled -> Finding.of(
                                    key, filled, paper, sentence, matcher.start(), matcher.end(), confidence));
                }
            }
        }
        return Optional.empty();
    }

    /** An answer right below its heading or question, of which the heading says what it is about. */
    Optional<Finding> readBelow(String key, Paper paper, Sentence sentence) {
        var above = sentence.heading() + ": ";
        var text = above + sentence.text();
        for (var pattern : find) {
            var matcher = pattern.matcher(text);
            while (matcher.find()) {
                if (matcher.start() < above.length()
                        && matcher.end() > above.length()
                        && fits(matcher, text)
                        && (with == null || with.matcher(paper.around(sentence)).find())) {
                    return value.fill(matcher, sentence)
                            .map(filled -> Finding.of(
                                    key,
                                    filled,
                                    paper,
                                    sentence,
                                    0,
                                    matcher.end() - above.length(),
                                    confidence - BY_HEADING));
                }
            }
        }
        return Optional.empty();
    }

    /** The exact words cannot be taken from a heading. */
    boolean quotesWords() {
        return String.valueOf(value.template()).contains("$text");
    }

    private boolean fits(Matcher found, String text) {
        return (unless == null
                        || !unless.matcher(part(text, found.start(), found.end()))
                                .find())
                && (unlessBefore == null
                        || !unlessBefore
                                .matcher(text.substring(Math.max(0, found.start() - SHORTLY), found.start()))
                                .find())
                && (unlessAfter == null
                        || !unlessAfter
                                .matcher(text.substring(found.end(), Math.min(text.length(), found.end() + SHORTLY)))
                                .find());
    }

    /** The part of the sentence, between semicolons, in which something was found. */
    private static String part(String text, int start, int end) {
        int from = text.lastIndexOf(';', start) + 1;
        int to = text.indexOf(';', end);
        return text.substring(from, to < 0 ? text.length() : to);
    }
}
