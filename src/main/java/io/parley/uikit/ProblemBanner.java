package io.parley.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.parley.common.ProblemException;
import java.util.List;

/** Says above a form which rule is broken and what to do; read out at once by screen readers. */
public final class ProblemBanner extends Composite<Div> {

    public ProblemBanner() {
        getContent().addClassName("pl-banner");
        getContent().getElement().setAttribute("role", "alert");
        clear();
    }

    public void clear() {
        getContent().removeAll();
        getContent().setVisible(false);
    }

    public void say(String text) {
        getContent().removeAll();
        sayAlso(text);
    }

    /** Below what is said already. */
    public void sayAlso(String text) {
        getContent().add(new Paragraph(text));
        getContent().setVisible(true);
    }

    public void say(ProblemException problem) {
        say(getTranslation(problem.key(), problem.arguments()));
    }

    /** Shows what the reader typed beside what somebody else saved meanwhile. */
    public void stale(String text, List<Difference> differences) {
        say(text);
        if (!differences.isEmpty()) {
            getContent()
                    .add(new TableTwin(
                            getTranslation("uikit.stale.caption"),
                            List.of(
                                    getTranslation("uikit.stale.field"),
                                    getTranslation("uikit.stale.yours"),
                                    getTranslation("uikit.stale.theirs")),
                            differences.stream()
                                    .map(difference ->
                                            List.of(difference.field(), difference.yours(), difference.theirs()))
                                    .toList()));
        }
    }
}
