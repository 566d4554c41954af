package io.parley.documents.clauses.structure.quote;

import io.parley.documents.clauses.reading.Finding;
import io.parley.documents.clauses.reading.Paper;
import io.parley.documents.clauses.text.Sentence;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number a quotation bears. */
final class QuoteNumber {

    static final String KEY = "quote.number";
    private static final Pattern NUMBER = Pattern.compile(
            "\\b(?:quot(?:e|ation)|proposal|offer|estimate)(?: ref(?:erence)?)?\\s{0,2}(?:no\\.?|number|num\\.?|#|id)?\\s{0,2}[:#]?\\s{0,2}((?=[a-z0-9/.-]{0,20}\\d)[a-z0-9][a-z0-9/.-]{4,24})"
                    + "|报价(?:单)?(?:编号|号)[:：]?\\s?((?=[a-z0-9/-]{0,20}\\d)[a-z0-9][a-z0-9/-]{4,24})");

    private QuoteNumber() {}

    static Optional<Finding> in(Paper paper, Sentence sentence) {
        var number = NUMBER.matcher(sentence.text());
        if (!number.find()) {
            return Optional.empty();
        }
        int group = number.group(1) != null ? 1 : 2;
        var words =
                sentence.words().words(number.start(group), number.end(group)).replace(" ", "");
        return Optional.of(Finding.of(KEY, words, paper, sentence, 0.8));
    }
}
