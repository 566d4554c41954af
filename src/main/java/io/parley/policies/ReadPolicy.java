package io.parley.policies;

import io.parley.terms.CapturedTerm;
import java.util.List;

/**
 * What a file says.
 *
 * @param clauses those that can be used
 * @param problems what was left out, in the order of the file; its arguments begin with the place in the file
 */
public record ReadPolicy(List<CapturedTerm> clauses, List<PolicyProblem> problems) {

    public ReadPolicy {
        clauses = List.copyOf(clauses);
        problems = List.copyOf(problems);
    }
}
