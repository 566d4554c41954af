package io.parley.quotes.sheet;

import io.parley.tabular.RowAction;
import io.parley.tabular.RowProblem;
import io.parley.tabular.RowProblemCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the rows of one sheet. */
final class RowProblems {

    private final String file;
    private final List<RowProblem> found = new ArrayList<>();

    RowProblems(String file) {
        this.file = file;
    }

    void reject(int row, @Nullable String column, RowProblemCode code, String key, Object... arguments) {
        found.add(new RowProblem(file, row, RowAction.REJECT, column, code, key, List.of(arguments)));
    }

    void warn(int row, @Nullable String column, RowProblemCode code, String key, Object... arguments) {
        found.add(new RowProblem(file, row, RowAction.WARN, column, code, key, List.of(arguments)));
    }

    void addAll(List<RowProblem> problems) {
        found.addAll(problems);
    }

    boolean rejected(int row) {
        return found.stream().anyMatch(problem -> problem.row() == row && problem.action() == RowAction.REJECT);
    }

    /** In the order of the file; what is doubtful about a row that is left out anyway is not worth reading. */
    List<RowProblem> inOrder() {
        return found.stream()
                .filter(problem -> problem.action() == RowAction.REJECT || !rejected(problem.row()))
                .sorted(Comparator.comparingInt(RowProblem::row))
                .toList();
    }
}
