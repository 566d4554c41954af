package io.parley.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * A row of a list as a phone shows it: what it is about in strong type, the facts below, each with the name of its column,
 * and at the end of the first line what matters most or can be done.
 */
public final class PhoneEntry extends Composite<Div> {

    private final String text;
    private final Span name = new Span();
    private final Div first = new Div(name);
    private final Div facts = new Div();

    public PhoneEntry(String name) {
        this.text = name;
        this.name.setText(name);
        this.name.addClassName("name");
        first.addClassName("first");
        facts.addClassName("facts");
        getContent().addClassName("pl-phone-entry");
        getContent().add(first, facts);
    }

    /** At the end of the first line. */
    public PhoneEntry beside(Component... components) {
        first.add(components);
        return this;
    }

    /** Of what is not there nothing is said; a dash for what is not known is said. */
    public PhoneEntry fact(String label, String value) {
        return value.isBlank() ? this : fact(label, new Span(value));
    }

    public PhoneEntry fact(String label, Component value) {
        var said = new Span(label);
        said.addClassName("pl-muted");
        var fact = new Div(said, value);
        fact.addClassName("fact");
        facts.add(fact);
        return this;
    }

    /** A line of its own below the facts. */
    public PhoneEntry below(Component... components) {
        getContent().add(components);
        return this;
    }

    /** Makes the name the way to what a click on the row opens, for those who use no pointer. */
    void opening(Runnable open) {
        name.removeAll();
        var button = new Button(text, pressed -> open.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("pl-phone-entry-open");
        name.add(button);
    }
}
