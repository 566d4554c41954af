package io.parley.policies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.parley.policies.Policy;
import io.parley.policies.PolicyProblem;
import io.parley.policies.ReadPolicy;
import io.parley.uikit.FileUpload;
import io.parley.uikit.Notices;
import java.util.List;
import java.util.function.Consumer;

/** Reads an agreement's file into the page. What can't be used is named with its place; the rest is taken. */
final class ImportDialog extends Dialog {

    private final Div outcome = new Div();
    private final Consumer<ReadPolicy> take;

    /** @param take puts what the file says into the page */
    ImportDialog(Policy policy, Consumer<ReadPolicy> take) {
        this.take = take;
        setHeaderTitle(getTranslation("policies.import"));
        setWidth("34rem");
        setMaxWidth("94vw");
        setTestId("import-policy");
        var upload = new FileUpload<ReadPolicy>(
                List.of("json"), (name, content) -> PolicyDesk.read(name, content, policy), this::show);
        outcome.addClassName("pl-stack");
        add(new Paragraph(getTranslation("policies.import.text")), upload, outcome);
        getFooter().add(new Button(getTranslation("policies.import.close"), pressed -> close()));
    }

    void show(ReadPolicy read) {
        take.accept(read);
        var said = getTranslation("policies.import.done", read.clauses().size());
        if (read.problems().isEmpty()) {
            Notices.done(said);
            close();
            return;
        }
        var list = new UnorderedList();
        list.setTestId("import-problems");
        read.problems().forEach(problem -> list.add(new ListItem(line(problem))));
        outcome.removeAll();
        outcome.add(
                new Paragraph(said),
                new Paragraph(getTranslation(
                        "policies.import.leftOut", read.problems().size())),
                list);
    }

    private String line(PolicyProblem problem) {
        return getTranslation(
                "policies.import.line",
                problem.arguments().getFirst(),
                problem.key(),
                getTranslation(problem.messageKey()));
    }
}
