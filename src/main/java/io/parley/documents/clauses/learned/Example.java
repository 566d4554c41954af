package io.parley.documents.clauses.learned;

import io.parley.documents.clauses.text.PaperLanguage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A sentence of which is known what it states.
 *
 * @param key the only term of which it is known; empty if all is known that it states
 * @param choices what it says in words: {@code renewal.mode=TACIT}
 * @param numbers its numbers and what each is; empty for one that is nothing sought
 */
record Example(String key, Set<String> choices, String heading, String text, Map<Mention, String> numbers) {

    private static final Pattern MARKED = Pattern.compile("\\[\\[([\\w.#]+)\\|(.+?)]]");

    /** @param columns key, choices parted by commas, heading, sentence with each sought number as {@code [[label|number]]} */
    static Example of(List<String> columns, PaperLanguage language) {
        var text = new StringBuilder();
        var marks = new HashMap<Integer, String>();
        var sentence = columns.get(3);
        var mark = MARKED.matcher(sentence);
        int copied = 0;
        while (mark.find()) {
            text.append(sentence, copied, mark.start());
            marks.put(text.length(), mark.group(1));
            text.append(mark.group(2));
            copied = mark.end();
        }
        text.append(sentence.substring(copied));
        // In their order: what is learned must not depend on that of a hash.
        var numbers = new LinkedHashMap<Mention, String>();
        for (var mention : Mentions.in(text.toString(), language)) {
            numbers.put(mention, marks.getOrDefault(mention.start(), ""));
        }
        return new Example(columns.get(0), choices(columns.get(1)), columns.get(2), text.toString(), numbers);
    }

    private static Set<String> choices(String column) {
        return column.isEmpty() ? Set.of() : new TreeSet<>(List.of(column.split(",")));
    }

    Likelihoods.Case sentence() {
        return new Likelihoods.Case(Traits.of(heading, text), choices, label -> silentOn(LearnedKeys.key(label)));
    }

    List<Likelihoods.Case> eachNumber() {
        var cases = new ArrayList<Likelihoods.Case>();
        numbers.forEach((mention, label) -> cases.add(new Likelihoods.Case(
                Traits.of(heading, text, mention),
                label.isEmpty() ? Set.of() : Set.of(label),
                other -> label.isEmpty()
                        && !key.isEmpty()
                        && !LearnedKeys.key(other).equals(key))));
        return cases;
    }

    /** A sentence written to show one term may well state one of the same matter too. */
    private boolean silentOn(String other) {
        return !key.isEmpty() && !other.equals(key) && LearnedKeys.sameMatter(other, key);
    }
}
