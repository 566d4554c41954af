package violations;

import com.vaadin.flow.component.html.Span;

/** Breaks: no Vaadin outside the UI. */
class VaadinInAService {

    final Span span = new Span();
}
