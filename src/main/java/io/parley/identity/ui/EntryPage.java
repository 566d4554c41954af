package io.parley.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The frame of the pages before the workplace: the product's name, one title, one thing to do. */
abstract class EntryPage extends Main {

    private final Div card = new Div();

    EntryPage() {
        Span brand = new Span("Parley");
        brand.addClassName("pl-entry-brand");
        Paragraph promise = new Paragraph(getTranslation("identity.entry.promise"));
        promise.addClassName("pl-entry-promise");
        card.addClassName("pl-entry-card");
        addClassName("pl-entry");
        add(new Div(brand, promise), card);
    }

    /** Shows one thing in place of what was there. */
    final void show(String title, String explanation, Component... content) {
        card.removeAll();
        card.add(new H1(title));
        if (!explanation.isEmpty()) {
            card.add(new Paragraph(explanation));
        }
        card.add(content);
    }
}
