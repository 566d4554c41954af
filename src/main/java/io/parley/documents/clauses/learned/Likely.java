package io.parley.documents.clauses.learned;

import io.parley.documents.clauses.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A place that probably states something.
 *
 * @param likelihood 0 to 1
 * @param number the number that is it; absent for what is said in words
 */
record Likely(
        String label,
        double likelihood,
        Sentence sentence,
        @Nullable Mention number) {

    Likely likelier(Likely other) {
        return other.likelihood > likelihood ? other : this;
    }

    /** The word of the vocabulary, of a label that has one. */
    String word() {
        return label.substring(label.indexOf('=') + 1);
    }
}
