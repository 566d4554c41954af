package io.parley.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parley.tabular.RowAction;
import io.parley.tabular.RowProblem;
import java.util.List;

/** Rows of a file that were left out or should be looked at: which row and column, and what to do. */
public final class RowProblems extends Div {

    private final boolean ofSeveralFiles;

    private RowProblems(List<RowProblem> problems, boolean ofSeveralFiles) {
        this.ofSeveralFiles = ofSeveralFiles;
        addClassName("pl-row-problems");
        getElement().setAttribute("role", "list");
        problems.forEach(problem -> add(line(problem)));
        setVisible(!problems.isEmpty()); // a list without items is nothing to announce
    }

    public static RowProblems ofOneFile(List<RowProblem> problems) {
        return new RowProblems(problems, false);
    }

    /** Each row with the name of its file. */
    public static RowProblems ofSeveralFiles(List<RowProblem> problems) {
        return new RowProblems(problems, true);
    }

    private Component line(RowProblem problem) {
        var action = problem.action() == RowAction.REJECT
                ? Badge.bad(getTranslation("uikit.row.leftOut"))
                : Badge.warn(getTranslation("uikit.row.check"));
        var place = new Span(
                ofSeveralFiles ? getTranslation("uikit.row.inFile", problem.file(), place(problem)) : place(problem));
        place.addClassName("pl-strong");
        var remedy = new Span(getTranslation(
                problem.messageKey(),
                problem.arguments().stream().map(RowProblems::plain).toArray()));
        var line = new Div(action, place, remedy);
        line.addClassName("pl-row-problem");
        line.getElement().setAttribute("role", "listitem");
        return line;
    }

    private String place(RowProblem problem) {
        var row = String.valueOf(problem.row());
        return problem.column() == null
                ? getTranslation("uikit.row.place", row)
                : getTranslation("uikit.row.placeColumn", row, problem.column());
    }

    /** Row numbers are names of rows: no thousands separators. */
    private static Object plain(Object argument) {
        return argument instanceof Integer number ? number.toString() : argument;
    }
}
