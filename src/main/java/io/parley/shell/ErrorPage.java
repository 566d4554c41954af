package io.parley.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/** One sentence on what happened, one on what to do, and the way home. */
class ErrorPage extends Composite<Main> {

    private final H1 title = new H1();
    private final Paragraph text = new Paragraph();

    ErrorPage() {
        Anchor home = new Anchor("", getTranslation("shell.error.home"));
        home.addClassName("pl-button-link");
        home.setRouterIgnore(true);
        Div box = new Div(title, text, home);
        box.addClassName("pl-error-box");
        getContent().addClassName("pl-error-page");
        getContent().add(box);
    }

    void say(String what, String remedy) {
        title.setText(what);
        text.setText(remedy);
    }
}
