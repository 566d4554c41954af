package io.parley.promises.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;

/** The questions that sources who disagree raise, and below them the register. */
@StyleSheet("context://assets/styles/promises.css")
final class PromisesPanel extends Composite<Div> {

    PromisesPanel(PromiseRegister register, QuestionsCard questions) {
        getContent().addClassName("pm-promises");
        getContent().add(questions, register);
    }
}
