package io.parley.documents.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parley.documents.Danger;
import io.parley.documents.DocumentReference;

/** A document's name as text, whatever stands in it, with its folder, its version, and why it is locked away. */
final class DocumentName extends Composite<Div> {

    DocumentName(DocumentReference document) {
        Span name = new Span(document.fileName());
        name.addClassName("pl-document-name");
        getContent().add(name);
        String place = document.folder().isEmpty()
                ? getTranslation("documents.list.version", document.revision())
                : getTranslation("documents.list.folderAndVersion", document.folder(), document.revision());
        getContent().add(small(place));
        document.danger()
                .map(Danger::key)
                .map(this::getTranslation)
                .ifPresent(why -> getContent().add(small(why)));
    }

    private static Div small(String text) {
        Div line = new Div(text);
        line.addClassName("pl-document-note");
        return line;
    }
}
