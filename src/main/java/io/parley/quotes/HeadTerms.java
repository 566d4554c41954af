package io.parley.quotes;

import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.terms.CapturedTerm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Terms that repeat the head of a quote: its number, its dates, the name of the plan. The head is what counts. */
final class HeadTerms {

    private static final String VALID_UNTIL = "quote.validUntil";

    private HeadTerms() {}

    /** Without statements the head of this round contradicts: they were read from the paper of an earlier one. */
    static List<CapturedTerm> agreeing(QuoteDraft draft) {
        Map<String, Optional<String>> head = new LinkedHashMap<>();
        head.put("quote.number", text(draft.quoteNumber()));
        head.put("quote.date", text(draft.quoteDate()));
        head.put(VALID_UNTIL, text(draft.validUntil()));
        head.put("plan.name", text(draft.planName()));
        return draft.terms().stream()
                .filter(term ->
                        !head.containsKey(term.key()) || Objects.equals(head.get(term.key()), text(term.value())))
                .toList();
    }

    /** With the last day of validity, where only the head says it. */
    static List<CapturedTerm> completed(List<CapturedTerm> captured, QuoteSummary head) {
        boolean said = captured.stream().anyMatch(term -> term.key().equals(VALID_UNTIL) && term.isKnown());
        var until = head.validUntil();
        if (said || until == null) {
            return captured;
        }
        var evidence = new Evidence(
                EvidenceStatus.CLAIMED, null, null, null, head.providerName(), head.quoteDate(), head.submittedBy());
        return Stream.concat(
                        captured.stream(),
                        Stream.of(new CapturedTerm(VALID_UNTIL, until.toString(), null, evidence, null)))
                .toList();
    }

    private static Optional<String> text(@Nullable Object value) {
        return Optional.ofNullable(value)
                .map(Object::toString)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
