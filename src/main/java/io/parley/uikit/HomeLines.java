package io.parley.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Lines of a {@link HomeSection}: each leads to the page on which something is to be done. */
public final class HomeLines extends Composite<Div> {

    public HomeLines() {
        getContent().addClassName("pl-lines");
    }

    /**
     * @param address path of the page, without a leading slash
     * @param what the thing in a few words
     * @param detail what matters about it, such as a day; may be empty
     */
    public void add(String address, String what, String detail, Badge state) {
        Span more = new Span(detail);
        more.addClassNames("pl-muted", "pl-small");
        Div words = new Div(new Anchor(address, what), more);
        words.addClassName("pl-line-words");
        Div line = new Div(words, state);
        line.addClassName("pl-line");
        getContent().add(line);
    }
}
