package io.parley.documents.clauses.reading;

import io.parley.documents.clauses.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one rule read in one sentence. */
public record Finding(
        String key,
        Object value,
        @Nullable String unit,
        Paper paper,
        Sentence sentence,
        Sentence.Quotation quote,
        double confidence,
        @Nullable String label) {

    private static final Set<String> WITHOUT_RENEWAL = Set.of("NONE", "EXPRESS");

    public static Finding of(String key, Object value, Paper paper, Sentence sentence, double confidence) {
        return of(key, value, paper, sentence, 0, sentence.text().length(), confidence);
    }

    /** @param start where the words that matter begin in the sentence  @param end where they end */
    public static Finding of(
            String key, Object value, Paper paper, Sentence sentence, int start, int end, double confidence) {
        return new Finding(key, value, null, paper, sentence, sentence.quotation(start, end), confidence, null);
    }

    /** Whether it says that the contract does not renew by itself. */
    public boolean saysNoRenewal() {
        return key.equals("renewal.mode") && WITHOUT_RENEWAL.contains(String.valueOf(value));
    }

    public Finding in(@Nullable String newUnit) {
        return new Finding(key, value, newUnit, paper, sentence, quote, confidence, label);
    }

    public Finding quoting(Sentence.Quotation words) {
        return new Finding(key, value, unit, paper, sentence, words, confidence, label);
    }

    public Finding named(String name) {
        return new Finding(key, value, unit, paper, sentence, quote, confidence, name);
    }
}
