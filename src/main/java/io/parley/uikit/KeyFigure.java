package io.parley.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;

/** One large figure with what it means below it: currency and period are never left out. */
public final class KeyFigure extends Composite<Div> {

    public KeyFigure(String value, String label) {
        this(new Span(value), label);
    }

    public KeyFigure(String value, String label, Supplier<Why> why) {
        this(new WhyPopover(value, why), label);
    }

    private KeyFigure(Component value, String label) {
        value.addClassName("value");
        Span below = new Span(label);
        below.addClassName("label");
        getContent().addClassName("pl-figure");
        getContent().add(value, below);
    }

    public KeyFigure tone(Tone tone) {
        getContent().addClassName(tone.cssName());
        return this;
    }

    /** Figures side by side; below each other on a phone. */
    public static Component row(KeyFigure... figures) {
        Div row = new Div(figures);
        row.addClassName("pl-figures");
        return row;
    }
}
