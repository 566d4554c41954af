package io.parley.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Facts as label and value, one a line. */
public final class DefinitionList extends Composite<DescriptionList> {

    public DefinitionList() {
        getContent().addClassName("pl-facts");
    }

    public DefinitionList add(String label, Component value) {
        Div line = new Div(new DescriptionList.Term(label), new DescriptionList.Description(value));
        getContent().getElement().appendChild(line.getElement());
        return this;
    }

    public DefinitionList add(String label, String value) {
        return add(label, new Span(value));
    }
}
