package io.parley.terms;

import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import org.jspecify.annotations.Nullable;

/**
 * One thing a document or a person said about an offer.
 *
 * @param key key of the registry ({@link TermKeys}), such as {@code renewal.mode}; other keys are kept and not read
 * @param value a JSON-shaped tree: String, Integer, BigDecimal, Boolean, List, Map; absent when unknown
 * @param unit unit as captured, such as {@code months} or {@code USD/number}
 * @param evidence where it stands or who said it
 * @param label name as printed, such as a fee's name on the bill
 */
public record CapturedTerm(
        String key,
        @Nullable Object value,
        @Nullable String unit,
        Evidence evidence,
        @Nullable String label) {

    /** Whether something was said: a term without value or with evidence UNKNOWN answers nothing. */
    public boolean isKnown() {
        return value != null && evidence.status() != EvidenceStatus.UNKNOWN;
    }

    /** Whether both say the same of the same clause, wherever they stand: 0.5 and "0.50" do. */
    public boolean saysTheSameAs(CapturedTerm other) {
        return key.equals(other.key) && SameValue.of(new TermValue(value), new TermValue(other.value));
    }
}
