package io.parley.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Says why there is nothing here and what to do first. */
public final class EmptyState extends Composite<Div> {

    /** @param next what to press first; none where the reader can only wait */
    public EmptyState(VaadinIcon symbol, String title, String text, Component... next) {
        Icon icon = symbol.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassName("pl-empty");
        getContent().add(icon, new H2(title), new Paragraph(text));
        if (next.length > 0) {
            Div actions = new Div(next);
            actions.addClassName("pl-actions");
            getContent().add(actions);
        }
    }
}
