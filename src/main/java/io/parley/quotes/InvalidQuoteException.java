package io.parley.quotes;

import io.parley.common.ProblemException;
import java.util.List;

/** The draft can't be a round yet; nothing has been saved. The problems say where and what to do. */
public final class InvalidQuoteException extends ProblemException {

    private final List<QuoteProblem> problems;

    /** @param problems at least one */
    public InvalidQuoteException(List<QuoteProblem> problems) {
        super("quotes.problem.invalid", problems.size());
        this.problems = List.copyOf(problems);
    }

    public List<QuoteProblem> problems() {
        return problems;
    }
}
