package io.parley.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;

/** A titled piece of a page. */
public class Card extends com.vaadin.flow.component.card.Card {

    public Card(Component... content) {
        addClassName("pl-card");
        getElement().setAttribute("role", "group");
        add(content);
    }

    public Card(String title, Component... content) {
        this(content);
        setTitle(new H2(title));
        // A titled card is a landmark, and one page has several.
        getElement().setAttribute("role", "region");
        setAriaLabel(title);
    }

    /** What stands at the end of the title's line, such as a badge or a small button. */
    public Card suffix(Component component) {
        setHeaderSuffix(component);
        return this;
    }
}
