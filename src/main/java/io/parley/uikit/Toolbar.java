package io.parley.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** The line above a list or table: what narrows it on the left, what is done with it on the right. */
public final class Toolbar extends Composite<Div> {

    private final Div end = new Div();

    public Toolbar(Component... start) {
        Div left = new Div(start);
        left.addClassName("start");
        end.addClassName("end");
        getContent().addClassName("pl-toolbar");
        getContent().add(left, end);
    }

    public Toolbar end(Component... components) {
        end.add(components);
        return this;
    }
}
