package io.parley.search.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A word that was searched for, in the text around it. */
@Tag("mark")
final class Marked extends HtmlContainer {

    Marked(String text) {
        setText(text);
    }
}
