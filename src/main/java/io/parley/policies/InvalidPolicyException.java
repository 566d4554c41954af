package io.parley.policies;

import io.parley.common.ProblemException;
import java.util.List;

/** The agreement can't be saved yet; nothing has been. The problems say where and what to do. */
public final class InvalidPolicyException extends ProblemException {

    private final List<PolicyProblem> problems;

    public InvalidPolicyException(List<PolicyProblem> problems) {
        super("policies.problem.invalid", problems.size());
        this.problems = List.copyOf(problems);
    }

    public List<PolicyProblem> problems() {
        return problems;
    }
}
