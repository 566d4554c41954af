package io.parley.contracts;

import io.parley.common.ProblemException;
import io.parley.quotes.QuoteProblem;
import java.util.List;

/** The contract can't be saved yet; nothing has been. The problems say where and what to do. */
public final class InvalidContractException extends ProblemException {

    private final List<QuoteProblem> problems;

    public InvalidContractException(List<QuoteProblem> problems) {
        super("contracts.problem.invalid", problems.size());
        this.problems = List.copyOf(problems);
    }

    public List<QuoteProblem> problems() {
        return problems;
    }
}
