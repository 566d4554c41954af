package io.parley.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;

/** The frame of a page's content: margins, rhythm and greatest width; a view is {@code Composite<Page>}. */
public class Page extends VerticalLayout {

    public Page(Component... content) {
        super(content);
        setPadding(false);
        setSpacing(false);
        addClassName("pl-page");
    }

    /** Reading width, for forms and single documents. */
    public Page narrow() {
        addClassName("narrow");
        return this;
    }
}
