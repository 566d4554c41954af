package io.parley.sla;

import io.parley.terms.CapturedTerm;
import java.util.List;

/**
 * A rule that an agreement breaks.
 *
 * @param arguments values for both sentences, in order: shares, numbers, words
 * @param clauses what the rule read; empty when it is the silence that matters
 */
public record LintHit(LintRule rule, List<Object> arguments, List<CapturedTerm> clauses) {

    public LintHit {
        arguments = List.copyOf(arguments);
        clauses = List.copyOf(clauses);
    }
}
