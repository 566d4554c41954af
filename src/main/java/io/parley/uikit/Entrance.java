package io.parley.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A page before the product: sign-in, invitation, new password. One calm box with one thing to do. */
public final class Entrance extends Composite<Main> {

    private final H1 title;
    private final Div box = new Div();

    /** @param text what to do here, one sentence; none when the title says it */
    public Entrance(String title, String text, Component... content) {
        this.title = new H1(title);
        Span product = new Span(getTranslation("uikit.entrance.product"));
        product.addClassName("pl-entrance-product");
        Paragraph tagline = new Paragraph(getTranslation("uikit.entrance.tagline"));
        tagline.addClassName("pl-entrance-tagline");
        box.addClassName("pl-entrance-box");
        box.add(this.title);
        if (!text.isEmpty()) {
            box.add(new Paragraph(text));
        }
        box.add(content);
        getContent().addClassName("pl-entrance");
        getContent().add(product, tagline, box);
    }

    public void title(String text) {
        title.setText(text);
    }

    /** Puts more below what is there. */
    public void add(Component... content) {
        box.add(content);
    }
}
